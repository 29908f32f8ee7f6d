package vn.sovang.store.dossier;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.store.core.Database;

/// Words the clerk gave to papers, and the office's own defaults for each kind of paper.
public final class WordingStore {
    private final Database database;

    /// A store over the file.
    public WordingStore(Database database) {
        this.database = database;
    }

    /// The office's defaults by kind of paper; a kind without any is missing.
    public Map<PaperKind, PaperWording> defaults() {
        Map<PaperKind, PaperWording> all = new EnumMap<>(PaperKind.class);
        database.with(handle -> handle.createQuery("SELECT kind, part, text FROM office_wording")
                .map((row, context) -> all.merge(
                        PaperKind.valueOf(row.getString("kind")),
                        part(row.getString("part"), row.getString("text")),
                        WordingStore::joined))
                .list());
        return all;
    }

    /// The words of a round's papers by their place; a paper in its usual words is missing.
    public Map<PaperPlace, PaperWording> ofRound(long roundId) {
        Map<PaperPlace, PaperWording> all = new HashMap<>();
        database.with(handle -> handle.createQuery("""
                        SELECT paper.*, part, text FROM paper_wording JOIN paper ON paper.id = paper_id
                        WHERE round_id = :roundId
                        """)
                .bind("roundId", roundId)
                .map((row, context) -> all.merge(
                        PaperStore.place(row),
                        part(row.getString("part"), row.getString("text")),
                        WordingStore::joined))
                .list());
        return all;
    }

    /// Stores a paper's words in the place of those before; none puts it back into its usual words.
    ///
    /// @param paperId a stored paper
    public void save(long paperId, PaperWording words) {
        database.write(handle -> {
            handle.createUpdate("DELETE FROM paper_wording WHERE paper_id = :id")
                    .bind("id", paperId)
                    .execute();
            PreparedBatch batch =
                    handle.prepareBatch("INSERT INTO paper_wording (paper_id, part, text) VALUES (:id, :part, :text)");
            words.texts().forEach((part, text) -> batch.bind("id", paperId)
                    .bind("part", part.name())
                    .bind("text", text)
                    .add());
            return batch.size() == 0 ? 0 : batch.execute().length;
        });
    }

    /// Stores the office's default for a kind of paper in the place of the one before; none removes it.
    public void saveDefault(PaperKind kind, PaperWording words) {
        database.write(handle -> {
            handle.createUpdate("DELETE FROM office_wording WHERE kind = :kind")
                    .bind("kind", kind.name())
                    .execute();
            PreparedBatch batch =
                    handle.prepareBatch("INSERT INTO office_wording (kind, part, text) VALUES (:kind, :part, :text)");
            words.texts().forEach((part, text) -> batch.bind("kind", kind.name())
                    .bind("part", part.name())
                    .bind("text", text)
                    .add());
            return batch.size() == 0 ? 0 : batch.execute().length;
        });
    }

    private static PaperWording part(String part, String text) {
        return PaperWording.NONE.with(WordingPart.valueOf(part), text);
    }

    private static PaperWording joined(PaperWording one, PaperWording other) {
        PaperWording all = one;
        for (Map.Entry<WordingPart, String> part : other.texts().entrySet()) {
            all = all.with(part.getKey(), part.getValue());
        }
        return all;
    }
}
