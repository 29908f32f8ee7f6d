package vn.sovang.store.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.Letterhead;

/// The four columns of a letterhead within an office, a unit or a body.
public final class Letterheads {
    private Letterheads() {}

    public static Letterhead read(ResultSet row) throws SQLException {
        return new Letterhead(
                row.getString("letterhead_parent"),
                row.getString("letterhead_name"),
                row.getString("letterhead_abbreviation"),
                row.getString("letterhead_place"));
    }

    public static <S extends SqlStatement<S>> S bind(S statement, Letterhead letterhead) {
        return statement
                .bind("letterheadParent", letterhead.parent())
                .bind("letterheadName", letterhead.name())
                .bind("letterheadAbbreviation", letterhead.abbreviation())
                .bind("letterheadPlace", letterhead.place());
    }
}
