/// What was decided: recorded, paid, revoked.
@org.jspecify.annotations.NullMarked
package vn.sovang.usecase.decision;
