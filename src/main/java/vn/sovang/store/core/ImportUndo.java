package vn.sovang.store.core;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.sovang.model.ImportRun;

/// What stands in the way of undoing an import, and the undoing itself.
final class ImportUndo {
    private static final int NAMED = 3;

    /// In the order in which rows may go: what points to others first.
    private static final List<String> TABLES = List.of("nomination", "post", "person", "unit");

    /// Each asks for the names of what was done since; the run is `:run`, its round `:round`, its time `:at`.
    private static final List<Obstacle> OBSTACLES = List.of(
            new Obstacle(
                    true,
                    "đã ghi kết quả (được khen hoặc không) của %s. Hãy hoàn tác việc ghi đó (Ctrl+Z) trước.",
                    """
                    SELECT DISTINCT subject_name FROM nomination JOIN nomination_result ON nomination_id = nomination.id
                    WHERE nomination.id IN created_nomination ORDER BY position
                    """),
            new Obstacle(true, "đã có kết quả biểu quyết về %s. Hãy xóa kết quả đó trước.", """
                    SELECT DISTINCT subject_name FROM nomination JOIN ballot ON nomination_id = nomination.id
                    WHERE nomination.id IN created_nomination ORDER BY position
                    """),
            new Obstacle(true, "văn bản số %s đã được cấp số sau lần nhập. Hãy bỏ số văn bản đó trước.", """
                    SELECT number FROM paper
                    WHERE round_id = :round AND number <> '' AND (printed_at IS NULL OR printed_at >= :at)
                        AND EXISTS (SELECT * FROM created_nomination)
                        AND (nomination_id IN created_nomination
                            OR nomination_id IS NULL AND (unit_id IS NULL OR unit_id IN (
                                SELECT proposer_unit_id FROM nomination WHERE id IN created_nomination)))
                    ORDER BY tier, id
                    """),
            new Obstacle(true, "đề nghị của %s đã được sửa hoặc đã viết báo cáo sau lần nhập.", """
                    SELECT subject_name FROM nomination
                    JOIN import_run_row ON import_run_id = :run AND table_name = 'nomination' AND row_id = nomination.id
                    LEFT JOIN achievement_report ON nomination_id = nomination.id
                    WHERE nomination.revision + ifnull(achievement_report.revision, 0) <> import_run_row.revision
                    ORDER BY position
                    """),
            new Obstacle(true, "hồ sơ của %s đã được đánh dấu đã có hoặc không chấp nhận.", """
                    SELECT DISTINCT subject_name FROM nomination
                    WHERE id IN created_nomination AND (
                        EXISTS (SELECT * FROM received_item WHERE nomination_id = nomination.id)
                        OR EXISTS (SELECT * FROM route_event WHERE nomination_id = nomination.id)
                        OR EXISTS (SELECT * FROM asked_opinion WHERE nomination_id = nomination.id))
                    ORDER BY position
                    """),
            new Obstacle(true, "đề nghị của %s đã có tệp đính kèm.", """
                    SELECT DISTINCT subject_name FROM nomination JOIN attachment ON nomination_id = nomination.id
                    WHERE nomination.id IN created_nomination ORDER BY position
                    """),
            new Obstacle(
                    false, "hồ sơ cá nhân của %s đã được sửa, dùng trong đề nghị khác hoặc bổ sung sau lần nhập.", """
                    SELECT full_name FROM person
                    JOIN import_run_row ON import_run_id = :run AND table_name = 'person' AND row_id = person.id
                    WHERE person.revision <> import_run_row.revision
                        OR EXISTS (SELECT * FROM nomination
                            WHERE person_id = person.id AND nomination.id NOT IN created_nomination)
                        OR EXISTS (SELECT * FROM post WHERE person_id = person.id AND post.id NOT IN created_post)
                        OR EXISTS (SELECT * FROM attachment WHERE person_id = person.id)
                    ORDER BY sort_key
                    """),
            new Obstacle(false, "tập thể %s đã được sửa hoặc được dùng ở nơi khác sau lần nhập.", """
                    SELECT name FROM unit
                    JOIN import_run_row ON import_run_id = :run AND table_name = 'unit' AND row_id = unit.id
                    WHERE unit.revision <> import_run_row.revision
                        OR EXISTS (SELECT * FROM nomination
                            WHERE unit.id IN (proposer_unit_id, unit_id) AND nomination.id NOT IN created_nomination)
                        OR EXISTS (SELECT * FROM post WHERE unit_id = unit.id AND post.id NOT IN created_post)
                        OR EXISTS (SELECT * FROM unit AS other
                            WHERE unit.id IN (other.parent_id, other.successor_id)
                                AND other.id NOT IN created_unit)
                        OR EXISTS (SELECT * FROM meeting WHERE unit_id = unit.id)
                        OR EXISTS (SELECT * FROM paper WHERE unit_id = unit.id AND number <> '')
                    ORDER BY sort_key
                    """));

    private ImportUndo() {}

    /// SQL for the present revision of the row `:id` of a table.
    ///
    /// @throws IllegalArgumentException for a table no import creates rows of
    static String revision(String table) {
        return switch (table) {
            case "nomination" -> """
                    SELECT nomination.revision + ifnull(achievement_report.revision, 0)
                    FROM nomination LEFT JOIN achievement_report ON nomination_id = nomination.id
                    WHERE nomination.id = :id
                    """;
            case "person" -> "SELECT revision FROM person WHERE id = :id";
            case "unit" -> "SELECT revision FROM unit WHERE id = :id";
            case "post" -> "SELECT 0 FROM post WHERE id = :id";
            default -> throw new IllegalArgumentException("no import creates a " + table);
        };
    }

    /// The first thing that depends on what the run created, as the end of a sentence; empty when nothing does.
    static Optional<String> obstacle(Handle handle, ImportRun run) {
        for (Obstacle obstacle : OBSTACLES) {
            if (run.stepId() != null && !obstacle.beyondSteps()) {
                continue;
            }
            List<String> names = handle.createQuery(created() + obstacle.names())
                    .bind("run", run.id())
                    .bind("round", run.roundId())
                    .bind("at", run.importedAt().toString())
                    .mapTo(String.class)
                    .list();
            if (!names.isEmpty()) {
                return Optional.of(obstacle.words().formatted(listed(names)));
            }
        }
        return Optional.empty();
    }

    /// Removes what the run created. Reports, past awards and papers never given a number go with their nomination.
    static void remove(Handle handle, ImportRun run) {
        // Units of one list may be each other's parents.
        handle.execute("PRAGMA defer_foreign_keys = ON");
        for (String table : TABLES) {
            handle.createUpdate("""
                            DELETE FROM %1$s WHERE id IN (
                                SELECT row_id FROM import_run_row
                                WHERE import_run_id = :run AND table_name = '%1$s')
                            """.formatted(table)).bind("run", run.id()).execute();
        }
    }

    private static String created() {
        StringBuilder tables = new StringBuilder("WITH ");
        for (String table : TABLES) {
            tables.append(tables.length() == "WITH ".length() ? "" : ", ").append("""
                    created_%1$s AS (
                        SELECT row_id FROM import_run_row WHERE import_run_id = :run AND table_name = '%1$s')
                    """.formatted(table));
        }
        return tables.toString();
    }

    private static String listed(List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED ? shown : "%s và %d mục khác".formatted(shown, names.size() - NAMED);
    }

    /// @param beyondSteps whether undoing the run's step would not find it by itself, with better words
    /// @param words how the sentence ends, with room for the names
    /// @param names SQL
    private record Obstacle(boolean beyondSteps, String words, String names) {}
}
