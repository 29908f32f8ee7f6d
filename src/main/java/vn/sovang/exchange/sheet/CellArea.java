package vn.sovang.exchange.sheet;

/// Cells merged into one; rows and columns from 0, both ends within.
record CellArea(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    boolean isSingleCell() {
        return firstRow >= lastRow && firstColumn >= lastColumn;
    }
}
