/// Quyết định: what was granted, its money, and what was taken back.
@org.jspecify.annotations.NullMarked
package vn.sovang.model.decision;
