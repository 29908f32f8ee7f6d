package vn.sovang.usecase.work;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Level;
import vn.sovang.model.PartialDate;
import vn.sovang.model.RowChange;
import vn.sovang.model.Sex;
import vn.sovang.model.decision.RecallState;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.DisciplineGrade;
import vn.sovang.model.registry.HoldKind;
import vn.sovang.model.registry.HoldOutcome;
import vn.sovang.model.registry.InitiativeScope;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.UnitClass;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.ClusterStore;
import vn.sovang.text.IdNumber;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;

/// A row's columns as people read them.
final class AuditWords {
    private final EntryNames names;
    private final ClusterStore clusters;

    AuditWords(Stores stores) {
        names = new EntryNames(stores);
        clusters = stores.clusters();
    }

    /// Each field that changed, in the order of the entry's form.
    List<FieldChange> fields(RowChange change) {
        Map<String, String> before = sideOf(change.before());
        Map<String, String> after = sideOf(change.after());
        List<FieldChange> fields = new ArrayList<>();
        AuditLabels.of(change.table()).forEach((column, label) -> {
            String old = before.getOrDefault(column, "");
            String now = after.getOrDefault(column, "");
            if (!old.equals(now)) {
                fields.add(
                        new FieldChange(label, words(change.table(), column, old), words(change.table(), column, now)));
            }
        });
        return fields;
    }

    /// A row that belongs to the entry, as one field: what it said before and says after.
    List<FieldChange> summary(RowChange change) {
        String before = summary(change.table(), change.before());
        String after = summary(change.table(), change.after());
        boolean binned = sideOf(change.after()).containsKey("binned_at");
        String shown = binned ? after + " (trong thùng rác)" : after;
        return before.equals(shown)
                ? List.of()
                : List.of(new FieldChange(AuditLabels.table(change.table()), before, shown));
    }

    private String summary(String table, @Nullable Map<String, String> row) {
        if (row == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (String column : AuditLabels.brief(table)) {
            String text = words(table, column, row.getOrDefault(column, ""));
            if (!text.isEmpty()) {
                parts.add(column.equals("from") ? "từ " + text : column.equals("to") ? "đến " + text : text);
            }
        }
        return String.join(", ", parts);
    }

    private static Map<String, String> sideOf(@Nullable Map<String, String> side) {
        return Objects.requireNonNullElse(side, Map.of());
    }

    private static String kind(String table, String value) {
        return switch (table) {
            case "unit" -> UnitKind.valueOf(value).label();
            case "conduct" ->
                switch (value) {
                    case "ASSESSMENT" -> "Đánh giá năm";
                    case "HOLD" -> "Xem xét, kỷ luật";
                    case "REGISTRATION" -> "Đăng ký danh hiệu";
                    default -> "Nghỉ thai sản";
                };
            default -> value;
        };
    }

    private String words(String table, String column, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (column) {
            case "id_number" -> IdNumber.masked(value);
            case "sex" -> Sex.valueOf(value).label();
            case "kind" -> kind(table, value);
            case "grade" -> AssessmentGrade.valueOf(value).label();
            case "hold_kind" -> HoldKind.valueOf(value).label();
            case "discipline" -> DisciplineGrade.valueOf(value).label();
            case "outcome" -> HoldOutcome.valueOf(value).label();
            case "statistics_class" ->
                table.equals("unit")
                        ? UnitClass.valueOf(value).label()
                        : PersonClass.valueOf(value).label();
            case "level" -> Level.valueOf(value).label();
            case "scope" -> InitiativeScope.valueOf(value).label();
            case "status" -> NominationStatus.valueOf(value).label();
            case "proposes", "posthumous" -> value.equals("1") ? "có" : "không";
            case "mode" -> RecognitionMode.valueOf(value).label();
            case "recall_state" -> RecallState.valueOf(value).label();
            case "money" -> Numbers.grouped(Long.parseLong(value)) + " đồng";
            case "birth" -> birth(value);
            case "date",
                    "from",
                    "to",
                    "valid_from",
                    "valid_to",
                    "party_date",
                    "day",
                    "achieved_from",
                    "achieved_to",
                    "returned_on",
                    "from_day",
                    "to_day" -> day(value);
            case "binned_at" -> moment(value);
            case "person_id" -> names.of(EntryKind.PERSON, Long.parseLong(value));
            case "unit_id", "parent_id", "successor_id", "leader_unit_id" ->
                names.of(EntryKind.UNIT, Long.parseLong(value));
            case "decision_id", "revoked_by_id" -> names.of(EntryKind.DECISION, Long.parseLong(value));
            case "cluster_id" -> cluster(Long.parseLong(value));
            case "former_names" -> value.replace("\n", "; ");
            default -> value;
        };
    }

    private String cluster(long id) {
        return clusters.find(id).map(Cluster::name).orElse("");
    }

    private static String birth(String iso) {
        try {
            return PartialDate.parse(iso).display();
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /// A column may hold a day in one table and words in another, such as who receives a report.
    private static String day(String value) {
        try {
            return OfficialDate.brief(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static String moment(String iso) {
        return "từ "
                + OfficialDate.brief(
                        Instant.parse(iso).atZone(ZoneId.systemDefault()).toLocalDate());
    }
}
