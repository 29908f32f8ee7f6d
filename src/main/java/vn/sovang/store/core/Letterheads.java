package vn.sovang.store.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;

/// The four columns of a letterhead within an office, a unit or a body.
public final class Letterheads {
    private Letterheads() {}

    /// @param prefix what the column names begin with
    public static Letterhead read(ResultSet row, String prefix) throws SQLException {
        return new Letterhead(
                row.getString(prefix + "parent"),
                row.getString(prefix + "name"),
                row.getString(prefix + "abbreviation"),
                row.getString(prefix + "place"));
    }

    /// @param letterhead of a record; null where it has none
    public static <R> UnaryOperator<TableOf<R>> columns(
            String prefix, Function<R, ? extends @Nullable Letterhead> letterhead) {
        return table -> table.column(prefix + "parent", letterhead, Letterhead::parent)
                .column(prefix + "name", letterhead, Letterhead::name)
                .column(prefix + "abbreviation", letterhead, Letterhead::abbreviation)
                .column(prefix + "place", letterhead, Letterhead::place);
    }
}
