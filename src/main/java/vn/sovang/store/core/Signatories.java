package vn.sovang.store.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.SqlStatement;
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

    public static <S extends SqlStatement<S>> S bind(S statement, Signatory signatory) {
        return statement
                .bind("signatoryId", signatory.id())
                .bind("onBehalfOf", signatory.onBehalfOf())
                .bind("power", signatory.power().name())
                .bind("principalPost", signatory.principalPost())
                .bind("signatoryPost", signatory.post())
                .bind("heldPost", signatory.heldPost())
                .bind("signatoryName", signatory.name());
    }
}
