package vn.sovang.store.core;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.sovang.model.ImportRun;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;

/// Lists taken in, with what each created, so that one can be undone whole.
public final class ImportRunStore {
    private static final TableOf<ImportRun> TABLE = new TableOf<ImportRun>(
                    "import_run",
                    (row, handle) -> new ImportRun(
                            row.getLong("id"),
                            ListKind.valueOf(row.getString("kind")),
                            Cells.number(row, "round_id"),
                            row.getString("source_name"),
                            row.getString("source_sha256"),
                            row.getInt("rows"),
                            Instant.parse(row.getString("imported_at")),
                            Cells.instant(row, "undone_at"),
                            Cells.number(row, "step_id")))
            .column("kind", ImportRun::kind)
            .column("round_id", ImportRun::roundId)
            .column("source_name", ImportRun::sourceName)
            .column("source_sha256", ImportRun::sourceSha256)
            .column("rows", ImportRun::rows)
            .column("imported_at", ImportRun::importedAt)
            .column("undone_at", ImportRun::undoneAt)
            .column("step_id", ImportRun::stepId);

    private final Database database;

    /// A store over the file.
    public ImportRunStore(Database database) {
        this.database = database;
    }

    /// Adds the run, whatever its id says; answers it with its new id.
    public ImportRun add(ImportRun run) {
        return database.with(handle -> TABLE.add(handle, run));
    }

    /// Notes that the run created a row of "nomination", "achievement_report" (by its nomination's id), "post",
    /// "person" or "unit". Said once the run has finished with the row: what is changed after that counts as later
    /// work, which stands in the way of undoing.
    ///
    /// @throws IllegalArgumentException for any other table
    public void created(long runId, String table, long id) {
        String counted = table.equals("achievement_report") ? "nomination" : table;
        database.with(handle -> handle.createUpdate("""
                        INSERT OR REPLACE INTO import_run_row (import_run_id, table_name, row_id, revision)
                        VALUES (:runId, :table, :id, (%s))
                        """.formatted(ImportUndo.revision(counted)))
                .bind("runId", runId)
                .bind("table", counted)
                .bind("id", id)
                .execute());
    }

    /// The runs of lists of a kind, the latest first, undone ones too.
    public List<ImportRun> ofKind(ListKind kind) {
        return list("WHERE kind = :kind ORDER BY id DESC", Map.of("kind", kind.name()));
    }

    /// The latest runs, the latest first, undone ones too.
    public List<ImportRun> latest(int limit) {
        return list("ORDER BY id DESC LIMIT :limit", Map.of("limit", limit));
    }

    /// The runs of a round, the latest first, undone ones too.
    public List<ImportRun> ofRound(long roundId) {
        return list("WHERE round_id = :round ORDER BY id DESC", Map.of("round", roundId));
    }

    /// The latest run of a round that has not been undone.
    public Optional<ImportRun> latestStanding(long roundId) {
        return ofRound(roundId).stream().filter(run -> run.undoneAt() == null).findFirst();
    }

    /// The run that a step belongs to.
    public Optional<ImportRun> ofStep(long stepId) {
        return list("WHERE step_id = :step", Map.of("step", stepId)).stream().findFirst();
    }

    /// Puts everything the run wrote back as it was and marks the run as undone; answers it so.
    ///
    /// @throws Refusal naming what was done later and depends on it, or when it has been undone already or there
    ///     is no such run; nothing is then changed
    public ImportRun undo(long runId, Instant now) throws Refusal {
        return this.database.<ImportRun, Refusal>transaction(() -> {
            ImportRun run = database.with(handle -> TABLE.find(handle, runId))
                    .orElseThrow(() -> new Refusal(
                            "Không có lần nạp số %d. Xem các lần nạp bằng lệnh import list.".formatted(runId)));
            if (run.undoneAt() != null) {
                throw new Refusal("Lần nhập \"%s\" đã được hoàn tác trước đó.".formatted(run.sourceName()));
            }
            Optional<String> obstacle =
                    database.with(handle -> ImportUndo.obstacle(handle, run).or(() -> takeBack(handle, run, now)));
            if (obstacle.isPresent()) {
                throw new Refusal(
                        "Không hoàn tác được lần nhập \"%s\": %s".formatted(run.sourceName(), obstacle.get()));
            }
            return database.with(handle -> markUndone(handle, runId, now));
        });
    }

    /// Runs from before steps were kept know only what they added.
    private static Optional<String> takeBack(Handle handle, ImportRun run, Instant now) {
        if (run.stepId() != null) {
            return new StepUndo(handle, run.stepId()).run(now);
        }
        ImportUndo.remove(handle, run);
        return Optional.empty();
    }

    private static ImportRun markUndone(Handle handle, long runId, Instant now) {
        handle.createUpdate("UPDATE import_run SET undone_at = :now WHERE id = :id")
                .bind("now", now.truncatedTo(ChronoUnit.MILLIS).toString())
                .bind("id", runId)
                .execute();
        return TABLE.find(handle, runId).orElseThrow();
    }

    private List<ImportRun> list(String rest, Map<String, ?> values) {
        return database.with(handle -> TABLE.list(handle, rest, values));
    }
}
