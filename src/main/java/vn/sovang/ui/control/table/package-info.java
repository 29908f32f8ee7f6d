/// The table of rows, its columns and its tree.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.control.table;
