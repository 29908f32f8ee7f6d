package vn.sovang.rule.count;

/// A place in a statistical table.
///
/// @param row code of its row
/// @param column code of its column
public record StatisticsCell(String row, String column) {}
