package vn.sovang.store.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.sovang.model.Signatory;
import vn.sovang.model.SigningPower;

/// The columns of a signatory, of the office or copied into a body.
public final class Signatories {
    private Signatories() {}

    /// @param prefix what the column names begin with; may be empty
    public static Signatory read(ResultSet row, String prefix) throws SQLException {
        return new Signatory(
                row.getLong(prefix + "id"),
                row.getString(prefix + "on_behalf_of"),
                SigningPower.valueOf(row.getString(prefix + "power")),
                row.getString(prefix + "principal_post"),
                row.getString(prefix + "post"),
                row.getString(prefix + "held_post"),
                row.getString(prefix + "name"));
    }

    /// All but the id.
    public static <R> UnaryOperator<TableOf<R>> columns(String prefix, Function<R, Signatory> signatory) {
        return table -> table.column(prefix + "on_behalf_of", signatory, Signatory::onBehalfOf)
                .column(prefix + "power", signatory, Signatory::power)
                .column(prefix + "principal_post", signatory, Signatory::principalPost)
                .column(prefix + "post", signatory, Signatory::post)
                .column(prefix + "held_post", signatory, Signatory::heldPost)
                .column(prefix + "name", signatory, Signatory::name);
    }

    /// A table of signatories by themselves.
    public static TableOf<Signatory> table(String name) {
        return new TableOf<>(name, Signatory::id, (row, handle) -> read(row, ""))
                .columns(columns("", signatory -> signatory));
    }
}
