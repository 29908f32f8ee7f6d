/// Counting: votes, scores, tallies and the tables of statistics.
@org.jspecify.annotations.NullMarked
package vn.sovang.rule.count;
