/// Reusable controls: pickers, date field, page preview, searchable table.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.control;
