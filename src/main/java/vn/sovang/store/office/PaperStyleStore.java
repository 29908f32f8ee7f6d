package vn.sovang.store.office;

import vn.sovang.model.dossier.PaperStyle;
import vn.sovang.store.core.Database;

/// How the office has its papers printed.
public final class PaperStyleStore {
    private final Database database;

    /// A store over the file.
    public PaperStyleStore(Database database) {
        this.database = database;
    }

    /// The office's choice; the usual one until it has chosen.
    public PaperStyle find() {
        return database.with(handle -> handle.createQuery("SELECT * FROM paper_style")
                .map((row, context) -> new PaperStyle(
                        row.getDouble("body_size"), row.getDouble("line_spacing"), row.getBoolean("system_font")))
                .findOne()
                .orElse(PaperStyle.USUAL));
    }

    /// Stores the office's choice.
    public void save(PaperStyle style) {
        database.with(handle -> handle.createUpdate("""
                        INSERT INTO paper_style (id, body_size, line_spacing, system_font)
                        VALUES (1, :bodySize, :lineSpacing, :systemFont)
                        ON CONFLICT (id) DO UPDATE SET
                            body_size = :bodySize, line_spacing = :lineSpacing, system_font = :systemFont
                        """)
                .bind("bodySize", style.bodySize())
                .bind("lineSpacing", style.lineSpacing())
                .bind("systemFont", style.systemFont())
                .execute());
    }
}
