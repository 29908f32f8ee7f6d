/// Passages two reports have in common.
@org.jspecify.annotations.NullMarked
package vn.sovang.rule.copied;
