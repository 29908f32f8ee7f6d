package vn.sovang.store.core;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.sovang.model.Step;
import vn.sovang.text.OfficialDate;

/// What stands in the way of undoing a step: whatever was done later to its rows or rests on them. Of doing it again:
/// whatever was done since it was undone.
final class StepObstacles {
    private final Handle handle;
    private final long stepId;
    private final List<UndoTable> logged;
    private final List<Reference> references;

    StepObstacles(Handle handle, long stepId) {
        this.handle = handle;
        this.stepId = stepId;
        logged = UndoTable.all(handle);
        references = Reference.all(handle);
    }

    /// The first thing found, as the end of a sentence; empty when nothing stands in the way.
    Optional<String> find() {
        Optional<Step> later = laterStep();
        if (later.isPresent()) {
            return later.map(StepObstacles::words);
        }
        return changed("after", ">").or(this::usedSince);
    }

    /// As [#find()], for doing an undone step again.
    Optional<String> findForRedo() {
        return sinceUndone()
                .map(step -> "sau khi hoàn tác đã có thao tác “%s”%s. Hãy hoàn tác thao tác đó trước."
                        .formatted(step.action(), about(step)))
                .or(() -> changed("before", "<"));
    }

    private Optional<Step> sinceUndone() {
        return handle.createQuery("""
                        SELECT later.* FROM step AS mine
                        JOIN step AS later ON later.id > mine.id AND later.at > mine.undone_at
                            AND later.undone_at IS NULL
                        WHERE mine.id = :step ORDER BY later.id DESC LIMIT 1
                        """).bind("step", stepId).map(StepStore.STEP).findOne();
    }

    /// After the rows were put back: one of them names a row that is gone.
    Optional<String> dangling() {
        for (Reference reference : references) {
            Optional<UndoTable> table = logged(reference.child());
            if (table.isEmpty()) {
                continue;
            }
            Optional<Long> gone = handle.createQuery("""
                            SELECT child.%2$s FROM %1$s AS child
                            WHERE %4$s IN (
                                    SELECT row_id FROM step_row WHERE step_id = :step AND table_name = '%1$s')
                                AND child.%2$s NOT IN (SELECT rowid FROM %3$s)
                            LIMIT 1
                            """.formatted(
                                    reference.child(),
                                    reference.column(),
                                    reference.parent(),
                                    table.get().number("child")))
                    .bind("step", stepId)
                    .mapTo(Long.class)
                    .findOne();
            if (gone.isPresent()) {
                return Optional.of(removal(reference.parent(), gone.get())
                        .map(StepObstacles::words)
                        .orElse("%s mà thao tác này dùng đến không còn nữa.".formatted(kind(reference.parent()))));
            }
        }
        return Optional.empty();
    }

    /// The latest standing step that wrote a row this one wrote, or named one this one added. The latest is told, since
    /// it is the first to be undone.
    private Optional<Step> laterStep() {
        List<Long> later = new ArrayList<>(
                handle.createQuery("""
                        SELECT later.step_id FROM step_row AS mine
                        JOIN step_row AS later USING (table_name, row_id)
                        JOIN step ON step.id = later.step_id AND step.undone_at IS NULL
                        WHERE mine.step_id = :step AND later.step_id > :step
                        ORDER BY later.step_id DESC LIMIT 1
                        """).bind("step", stepId).mapTo(Long.class).list());
        for (Reference reference : references) {
            if (logged(reference.child()).isPresent() && adds(reference.parent())) {
                later.addAll(naming(reference));
            }
        }
        return later.stream().max(Long::compare).map(this::step);
    }

    private List<Long> naming(Reference reference) {
        return handle.createQuery("""
                        SELECT later.step_id FROM step_row AS later
                        JOIN step ON step.id = later.step_id AND step.undone_at IS NULL
                        WHERE later.step_id > :step AND later.table_name = '%1$s'
                            AND (json_extract(later.before, '$."%2$s"') IN (%3$s)
                                OR json_extract(later.after, '$."%2$s"') IN (%3$s))
                        ORDER BY later.step_id DESC LIMIT 1
                        """.formatted(reference.child(), reference.column(), added(reference.parent())))
                .bind("step", stepId)
                .mapTo(Long.class)
                .list();
    }

    /// A row that no longer is as the step left it, or found it, although no step says so: work of screens that keep no
    /// steps.
    ///
    /// @param state "after" for as it left the row, "before" for as it found it
    /// @param beyond how a writing of the row that counts more compares to another
    private Optional<String> changed(String state, String beyond) {
        for (UndoTable table : logged) {
            Optional<String> changed = handle.createQuery("""
                            SELECT ifnull(%4$s, '') FROM (
                                SELECT mine.%5$s AS kept, (SELECT %2$s FROM %1$s WHERE %3$s) AS now
                                FROM step_row AS mine
                                WHERE mine.step_id = :step AND mine.table_name = '%1$s' AND NOT EXISTS (
                                    SELECT * FROM step_row AS next
                                    WHERE next.step_id = :step AND next.table_name = '%1$s'
                                        AND next.row_id = mine.row_id AND next.ordinal %6$s mine.ordinal AND %7$s))
                            WHERE kept IS NOT now AND (kept IS NULL OR now IS NULL OR EXISTS (
                                SELECT * FROM json_each(kept) AS cell
                                WHERE %8$s AND json_type(now, '$."' || cell.key || '"') IS NOT NULL
                                    AND json_extract(now, '$."' || cell.key || '"') IS NOT cell.value))
                            LIMIT 1
                            """.formatted(
                                    table.name(),
                                    table.json(table.name()),
                                    table.hasKeyOf(table.name(), "ifnull(mine.after, mine.before)"),
                                    label("ifnull(now, kept)"),
                                    state,
                                    beyond,
                                    table.sameRow("ifnull(next.after, next.before)", "ifnull(mine.after, mine.before)"),
                                    table.isClerks("cell.key")))
                    .bind("step", stepId)
                    .mapTo(String.class)
                    .findOne();
            if (changed.isPresent()) {
                return Optional.of(
                        "%s đã được sửa sau đó. Hãy sửa lại bằng tay.".formatted(named(table.name(), changed.get())));
            }
        }
        return Optional.empty();
    }

    /// A row outside the step that names a row the step added.
    private Optional<String> usedSince() {
        for (Reference reference : references) {
            Optional<UndoTable> table = logged(reference.child());
            boolean matters = !reference.cascades()
                    || table.isPresent() && table.get().hasOwnKey()
                    || reference.child().equals("paper");
            if (!matters || !adds(reference.parent())) {
                continue;
            }
            String own = table.map(one -> "%s NOT IN (%s)".formatted(one.number("child"), written(one.name())))
                    .orElse("TRUE");
            // A paper without a number is a print, which goes with what it was printed from.
            String counts = reference.child().equals("paper") ? "child.number <> ''" : "TRUE";
            Optional<String> user = handle.createQuery("""
                            SELECT ifnull(%5$s, '') FROM (
                                SELECT %6$s AS row FROM %1$s AS child
                                WHERE child.%2$s IN (%3$s) AND %4$s AND %7$s LIMIT 1)
                            """.formatted(
                                    reference.child(),
                                    reference.column(),
                                    added(reference.parent()),
                                    own,
                                    label("row"),
                                    table.map(one -> one.json("child")).orElse("'{}'"),
                                    counts))
                    .bind("step", stepId)
                    .mapTo(String.class)
                    .findOne();
            if (user.isPresent()) {
                return Optional.of("%s đang dùng đến nội dung đã thêm. Hãy sửa hoặc bỏ mục đó trước."
                        .formatted(named(reference.child(), user.get())));
            }
        }
        return Optional.empty();
    }

    private Optional<Step> removal(String table, long rowId) {
        return handle.createQuery("""
                        SELECT step.* FROM step JOIN step_row ON step_id = step.id
                        WHERE table_name = :table AND row_id = :row AND after IS NULL AND undone_at IS NULL
                        ORDER BY step.id DESC LIMIT 1
                        """)
                .bind("table", table)
                .bind("row", rowId)
                .map(StepStore.STEP)
                .findOne();
    }

    private Step step(long id) {
        return handle.createQuery("SELECT * FROM step WHERE id = :id")
                .bind("id", id)
                .map(StepStore.STEP)
                .one();
    }

    private Optional<UndoTable> logged(String table) {
        return logged.stream().filter(one -> one.name().equals(table)).findFirst();
    }

    private boolean adds(String table) {
        return handle.createQuery("SELECT EXISTS (%s)".formatted(added(table)))
                .bind("step", stepId)
                .mapTo(Boolean.class)
                .one();
    }

    private static String added(String table) {
        return written(table) + " AND before IS NULL";
    }

    private static String written(String table) {
        return "SELECT row_id FROM step_row WHERE step_id = :step AND table_name = '%s'".formatted(table);
    }

    private static String words(Step step) {
        LocalDateTime at = LocalDateTime.ofInstant(step.at(), ZoneId.systemDefault());
        return "sau đó có thao tác “%s”%s lúc %s ngày %s dựa vào kết quả này. Hãy hoàn tác thao tác đó trước."
                .formatted(
                        step.action(),
                        about(step),
                        OfficialDate.time(at.toLocalTime()),
                        OfficialDate.brief(at.toLocalDate()));
    }

    private static String about(Step step) {
        return step.about().isEmpty() ? "" : " (%s)".formatted(step.about());
    }

    /// SQL for how people call a row.
    private static String label(String json) {
        return "coalesce(json_extract(%1$s, '$.full_name'), json_extract(%1$s, '$.subject_name'), ".formatted(json)
                + "json_extract(%1$s, '$.name'), json_extract(%1$s, '$.number'), json_extract(%1$s, '$.title'))"
                        .formatted(json);
    }

    private static String named(String table, String label) {
        return label.isEmpty() ? kind(table) : kind(table) + " “" + label + "”";
    }

    static String kind(String table) {
        return switch (table) {
            case "person" -> "hồ sơ cá nhân";
            case "post" -> "chức vụ";
            case "unit" -> "tập thể";
            case "unit_change", "unit_change_part" -> "thay đổi tổ chức";
            case "cluster" -> "cụm, khối thi đua";
            case "decision" -> "quyết định";
            case "grant" -> "kết quả khen";
            case "recognised_initiative" -> "sáng kiến";
            case "conduct" -> "mục theo dõi";
            case "finding_reason" -> "lý do giữ";
            case "attachment" -> "bản quét";
            case "nomination" -> "đề nghị";
            case "achievement_report", "past_award", "initiative" -> "báo cáo thành tích";
            case "round" -> "đợt xét";
            case "tier" -> "vòng xét của đợt";
            case "body", "body_member" -> "hội đồng, ban";
            case "office" -> "thông tin cơ quan";
            case "signatory" -> "người ký";
            case "award_name" -> "tên gọi hình thức khen";
            case "import_run" -> "lần nạp danh sách";
            case "planned_decision" -> "dự kiến quyết định";
            case "nomination_result" -> "kết quả của đề nghị";
            case "revocation" -> "việc hủy bỏ quyết định";
            case "fund_entry" -> "khoản thu, chi của quỹ";
            case "meeting", "meeting_absence", "meeting_teller", "meeting_terms" -> "cuộc họp";
            case "movement_term" -> "mốc thời gian";
            case "movement_task" -> "nhiệm vụ";
            case "deadline_mark" -> "hạn đã làm";
            case "office_day" -> "ngày riêng của cơ quan";
            case "ballot", "member_vote" -> "kết quả biểu quyết";
            case "paper" -> "văn bản";
            case "paper_wording", "office_wording" -> "lời văn của văn bản";
            case "paper_style" -> "cách trình bày văn bản";
            case "received_item", "gap_reason" -> "thành phần hồ sơ";
            case "route_event", "return_cause" -> "việc gửi, trả hồ sơ";
            case "asked_opinion" -> "ý kiến hiệp y";
            case "public_notice" -> "việc công khai";
            case "simplified_round" -> "thủ tục đơn giản của đợt";
            case "law_override", "law_choice" -> "giá trị riêng của quy định";
            case "people_apart" -> "việc phân biệt hai người trùng tên";
            case "movement" -> "phong trào";
            case "movement_report" -> "báo cáo của phong trào";
            case "movement_line",
                    "movement_award",
                    "movement_stage",
                    "movement_quota",
                    "movement_condition",
                    "movement_score",
                    "movement_signatory",
                    "dossier_item" -> "kế hoạch của phong trào";
            case "movement_unit" -> "đơn vị tham gia phong trào";
            case "pledge" -> "đăng ký thi đua";
            case "receipt" -> "báo cáo đã nhận";
            case "inspection" -> "lần kiểm tra";
            case "contribution" -> "khoản đóng góp";
            case "typical_example" -> "gương điển hình";
            case "unit_score", "condition_result" -> "kết quả chấm điểm";
            default -> "một mục khác";
        };
    }
}
