/// Tiền thưởng: what an award comes with, and the fund it comes from.
@org.jspecify.annotations.NullMarked
package vn.sovang.rule.money;
