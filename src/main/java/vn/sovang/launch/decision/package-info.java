/// Decisions, money, the fund, the register.
@org.jspecify.annotations.NullMarked
package vn.sovang.launch.decision;
