package vn.sovang.usecase.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.model.AuditEntry;
import vn.sovang.model.EntryKind;
import vn.sovang.model.RowChange;
import vn.sovang.model.Step;
import vn.sovang.store.Stores;
import vn.sovang.store.core.AuditStore;
import vn.sovang.store.core.StepStore;

/// Nhật ký của một mục: who changed what of an entry when, from what to what, in words. ID numbers show their last
/// three digits.
public final class AuditTrail {
    private static final List<String> OF_SUBJECT =
            List.of("post", "grant", "recognised_initiative", "conduct", "attachment", "nomination");
    private static final List<String> OF_UNIT = List.of("unit_change_part");
    private static final List<String> OF_DECISION = List.of("grant", "attachment");

    private final StepStore steps;
    private final AuditStore entries;
    private final AuditWords words;

    /// Reads from one store.
    public AuditTrail(Stores stores) {
        steps = stores.steps();
        entries = stores.audit();
        words = new AuditWords(stores);
    }

    /// What was done to the entry and to what belongs to it, the latest first.
    public List<AuditLine> of(EntryKind kind, long id) {
        Map<Long, List<RowChange>> bySteps = new LinkedHashMap<>();
        gather(bySteps, steps.of(kind.table(), id));
        for (String table : belonging(kind)) {
            gather(bySteps, steps.referring(table, kind.table() + "_id", id));
        }
        List<AuditLine> lines = new ArrayList<>();
        bySteps.values().forEach(changes -> lines.add(line(kind, id, changes)));
        entries.of(Journal.subject(kind.table(), id)).forEach(entry -> lines.add(line(entry)));
        lines.sort(Comparator.comparing(AuditLine::at).reversed());
        return lines;
    }

    private static List<String> belonging(EntryKind kind) {
        return switch (kind) {
            case PERSON -> OF_SUBJECT;
            case UNIT -> {
                List<String> tables = new ArrayList<>(OF_SUBJECT);
                tables.remove("post");
                tables.addAll(OF_UNIT);
                yield tables;
            }
            case DECISION -> OF_DECISION;
            case GRANT, RECOGNISED_INITIATIVE -> List.of("attachment");
            case CONDUCT, ATTACHMENT -> List.of();
        };
    }

    private static void gather(Map<Long, List<RowChange>> bySteps, List<RowChange> changes) {
        changes.forEach(change -> bySteps.computeIfAbsent(change.step().id(), step -> new ArrayList<>())
                .add(change));
    }

    private AuditLine line(EntryKind kind, long id, List<RowChange> changes) {
        Step step = changes.getFirst().step();
        List<FieldChange> fields = new ArrayList<>();
        for (RowChange change : changes) {
            boolean own = change.table().equals(kind.table()) && change.rowId() == id;
            fields.addAll(own ? words.fields(change) : words.summary(change));
        }
        return new AuditLine(step.at(), step.actor(), step.action(), step.about(), fields, step.undoneAt() != null);
    }

    /// Entries of before steps were kept hold values of the program, not words, but where something was told in words.
    private static AuditLine line(AuditEntry entry) {
        boolean told = entry.before().isEmpty() && !entry.after().startsWith("{");
        return new AuditLine(entry.at(), entry.actor(), entry.action(), told ? entry.after() : "", List.of(), false);
    }
}
