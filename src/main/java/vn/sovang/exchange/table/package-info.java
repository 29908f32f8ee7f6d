/// One table of a list file: its header, columns, groups and the text of its cells.
@org.jspecify.annotations.NullMarked
package vn.sovang.exchange.table;
