/// Quyết định của đợt, quỹ khen thưởng.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.decision;
