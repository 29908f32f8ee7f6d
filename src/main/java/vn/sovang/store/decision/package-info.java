/// Tables of decisions, grants, revocations and the fund.
@org.jspecify.annotations.NullMarked
package vn.sovang.store.decision;
