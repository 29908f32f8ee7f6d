package vn.sovang.exchange.list;

import java.util.List;
import vn.sovang.exchange.table.ListColumn;

/// One column of an empty list.
///
/// @param width in characters
/// @param choices what its drop-down offers, empty for none
/// @param strict whether other words are refused, not only warned of
/// @param hint how to fill it in
/// @param example made up
record TemplateColumn(
        ListColumn column, double width, List<String> choices, boolean strict, String hint, String example) {

    static TemplateColumn plain(ListColumn column, double width, String hint, String example) {
        return new TemplateColumn(column, width, List.of(), false, hint, example);
    }

    /// Words outside the choices are warned of.
    static TemplateColumn offered(ListColumn column, double width, List<String> choices, String hint) {
        return new TemplateColumn(column, width, choices, false, hint, choices.isEmpty() ? "" : choices.getFirst());
    }

    /// Words outside the choices are refused.
    static TemplateColumn chosen(ListColumn column, double width, List<String> choices, String hint) {
        return new TemplateColumn(column, width, choices, true, hint, choices.getFirst());
    }
}
