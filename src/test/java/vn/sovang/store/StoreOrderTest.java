package vn.sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Attachment;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Attachment.OwnerKind;
import vn.sovang.model.AuditEntry;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.FundEntryKind;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.MovementReport;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitChange;
import vn.sovang.store.decision.FundEntryStore;
import vn.sovang.store.movement.MovementReportStore;
import vn.sovang.store.movement.MovementTermStore;

/// Lists come in an order of their own, whatever order their rows were entered in and SQLite happens to read them in.
class StoreOrderTest {
    private static final List<Integer> DAYS = List.of(17, 3, 25, 3, 9);

    @TempDir
    Path folder;

    private OpenStore store;

    @BeforeEach
    void open() throws Refusal {
        store = OpenStore.in(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theFundBookGoesByDay() {
        long decision = store.decisions
                .add(new vn.sovang.model.decision.Decision(0, "05/QĐ-UBND", day(1), "", ""))
                .id();
        FundEntryStore fund = new FundEntryStore(store.database);
        DAYS.forEach(day -> fund.add(new FundEntry(0, day(day), FundEntryKind.OUT, day, "", decision, "chi", "")));

        assertThat(bothWays(fund::all))
                .extracting(one -> one.date().getDayOfMonth())
                .containsExactly(3, 3, 9, 17, 25);
        assertThat(bothWays(fund::all)).extracting(FundEntry::id).containsExactly(2L, 4L, 5L, 1L, 3L);
        assertThat(bothWays(() -> fund.ofDecision(decision)))
                .extracting(FundEntry::id)
                .containsExactly(2L, 4L, 5L, 1L, 3L);
    }

    @Test
    void changesOfUnitsGoByDayAndTheirPartsAsTheyWereNamed() {
        List<Unit> units = List.of(store.unit("Trạm một"), store.unit("Trạm hai"), store.unit("Trạm ba"));
        List<Long> named =
                List.of(units.get(2).id(), units.get(0).id(), units.get(1).id());
        DAYS.forEach(day -> store.unitChanges.add(new UnitChange(
                0,
                UnitChange.Kind.MERGE,
                day(day),
                "",
                null,
                named,
                List.of(units.get(2).id()))));

        List<Long> byDay = List.of(2L, 4L, 5L, 1L, 3L);
        assertThat(bothWays(() -> store.unitChanges.of(units.getFirst().id())))
                .extracting(UnitChange::id)
                .isEqualTo(byDay);
        assertThat(bothWays(() -> store.unitChanges.upTo(day(17))))
                .extracting(UnitChange::id)
                .containsExactly(2L, 4L, 5L, 1L);
        assertThat(bothWays(() -> store.unitChanges.after(day(3))))
                .extracting(UnitChange::id)
                .containsExactly(5L, 1L, 3L);
        assertThat(bothWays(() -> store.unitChanges.after(day(2))))
                .allSatisfy(change -> assertThat(change.before()).isEqualTo(named));
    }

    @Test
    void reportsOfAMovementGoByTheEndOfTheirPeriod() {
        long movement = store.movement().id();
        MovementReportStore reports = new MovementReportStore(store.database);
        DAYS.forEach(day -> reports.add(new MovementReport(
                0,
                movement,
                null,
                null,
                PaperKind.QUICK_REPORT,
                null,
                day(day),
                "",
                MovementReport.Texts.NONE,
                "",
                null,
                null)));

        assertThat(bothWays(() -> reports.of(movement)))
                .extracting(MovementReport::id)
                .containsExactly(2L, 4L, 5L, 1L, 3L);
    }

    @Test
    void theCalendarOfAMovementKeepsTheOrderOfItsPlan() {
        long movement = store.movement().id();
        MovementTermStore terms = new MovementTermStore(store.database);
        List<MovementTerm> added = List.of("Sơ kết", "Báo cáo", "Tổng kết").stream()
                .map(name ->
                        terms.add(new MovementTerm(0, movement, TermKind.QUICK_REPORT, name, DueRule.OPEN, "", "")))
                .toList();
        // The plan's second item was entered last.
        store.database.with(handle -> handle.execute("UPDATE movement_term SET ordinal = 10 - id"));
        List<MovementTerm> backwards = added.reversed();

        assertThat(bothWays(() -> terms.of(movement))).isEqualTo(backwards);
        assertThat(bothWays(terms::all)).isEqualTo(backwards);
    }

    @Test
    void theDiaryHasTheLatestFirstAndScansStandAsTheyWereAdded() {
        Instant now = Instant.parse("2026-11-03T02:05:00Z");
        for (int i = 1; i <= 4; i++) {
            OldAudit.write(store.database, new AuditEntry(0, now, "can-bo", "unit:7", "Việc " + i, "", ""));
        }
        Owner owner = new Owner(OwnerKind.UNIT, store.unit("Trạm một").id());
        for (String name : List.of("c.pdf", "a.pdf", "b.pdf")) {
            store.attachments.add(new Attachment(0, owner, name, name, "application/pdf", 1, now));
        }

        assertThat(bothWays(() -> store.audit.of("unit:7")))
                .extracting(AuditEntry::action)
                .containsExactly("Việc 4", "Việc 3", "Việc 2", "Việc 1");
        assertThat(bothWays(() -> store.attachments.of(owner)))
                .extracting(Attachment::name)
                .containsExactly("c.pdf", "a.pdf", "b.pdf");
        assertThat(bothWays(store.attachments::all))
                .extracting(Attachment::name)
                .containsExactly("c.pdf", "a.pdf", "b.pdf");
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    /// The list, the same however SQLite reads.
    private <T> List<T> bothWays(java.util.function.Supplier<List<T>> list) {
        List<T> forwards = list.get();
        StoreContent.backwards(store.database, true);
        List<T> backwards = list.get();
        StoreContent.backwards(store.database, false);
        assertThat(backwards).isEqualTo(forwards).hasSizeGreaterThan(1);
        return forwards;
    }
}
