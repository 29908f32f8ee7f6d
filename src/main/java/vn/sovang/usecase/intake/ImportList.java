package vn.sovang.usecase.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.backup.Backup;
import vn.sovang.backup.Reason;
import vn.sovang.exchange.list.ListReader;
import vn.sovang.exchange.list.ListReading;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.table.ColumnMapping;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.model.ImportRun;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.Round;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.store.core.ImportRunStore;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.registry.ListAnswerStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.registry.SamePerson;
import vn.sovang.usecase.work.ImportRuns;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.Rounds;

/// Nạp danh sách tập thể, cá nhân, đề nghị, lịch sử khen thưởng, sáng kiến: shows what a list says and what it would
/// change, and stores it whole when the clerk agrees. A run can be undone.
public final class ImportList {
    private final Stores stores;
    private final Backup backup;
    private final RoundStore rounds;
    private final MovementStore movements;
    private final NominationStore nominations;
    private final ImportRunStore runs;
    private final ListAnswerStore answers;
    private final RegistrySources sources;
    private final AwardCatalogue catalogue;
    private final Journal journal;

    /// Works on one store.
    public ImportList(Stores stores, Backup backup, SamePerson samePerson, AwardCatalogue catalogue, Journal journal) {
        this.stores = stores;
        this.backup = backup;
        this.rounds = stores.rounds();
        this.movements = stores.movements();
        this.nominations = stores.nominations();
        this.runs = stores.importRuns();
        this.answers = stores.listAnswers();
        this.sources = new RegistrySources(stores, samePerson);
        this.catalogue = catalogue;
        this.journal = journal;
    }

    /// Reads the list and says what it would store; stores nothing.
    ///
    /// @param file of the disk ([TableFiles#open]) or copied ([TableFiles#ofClipboard])
    /// @param roundId what nominations are for, null to look at them by the whole catalogue and for other lists
    /// @throws Refusal when the file holds no such list, or there is no such round
    public ListPreview preview(ListFile file, ListKind kind, @Nullable Long roundId) throws Refusal {
        ListReader reader = reader(roundId);
        ListReading reading = reader.read(file, kind);
        List<ColumnMapping> remembered = new ArrayList<>();
        for (ListLayout layout : reading.layouts()) {
            answers.columns(kind, reading.sender(), layout.key())
                    .ifPresent(columns -> remembered.add(ColumnMapping.parse(layout.key(), columns)));
        }
        ListReading chosen = remembered.isEmpty() ? reading : reader.read(file, kind, remembered);
        return compared(new ListPreview(roundId, file, sources.load(), chosen, Map.of(), Map.of(), Set.of(), false));
    }

    /// The preview with columns as the clerk chose them, which are remembered for that sender and layout.
    ///
    /// @throws Refusal when no list is left with these columns
    public ListPreview remap(ListPreview preview, ColumnMapping mapping) throws Refusal {
        ListReading before = preview.reading();
        List<ColumnMapping> mappings = new ArrayList<>(List.of(mapping));
        before.layouts().stream()
                .filter(layout -> !layout.key().equals(mapping.layoutKey()))
                .map(ColumnMapping::of)
                .forEach(mappings::add);
        ListReading reading = reader(preview.roundId()).read(preview.file(), before.kind(), mappings);
        answers.rememberColumns(
                before.kind(),
                before.sender(),
                mapping.layoutKey(),
                mapping.text(),
                journal.clock().instant());
        return compared(preview.with(reading).with(Map.of(), Set.of()));
    }

    /// The preview after the clerk changed what one column of a row says; everything is checked anew.
    public ListPreview mend(ListPreview preview, int row, ListColumn column, String text) throws Refusal {
        return compared(preview.with(reader(preview.roundId()).mend(preview.reading(), row, column, text)));
    }

    /// The preview after the clerk said that two rows are two.
    public ListPreview distinct(ListPreview preview, RowPair pair) throws Refusal {
        Set<RowPair> same = new HashSet<>(preview.same());
        same.remove(pair);
        ListReading reading = reader(preview.roundId()).distinct(preview.reading(), pair.first(), pair.second());
        return compared(preview.with(reading).with(preview.answers(), same));
    }

    /// The preview after the clerk said that two rows are one person, whose achievements both stay.
    public ListPreview same(ListPreview preview, RowPair pair) {
        Set<RowPair> same = new HashSet<>(preview.same());
        same.add(pair);
        return compared(preview.with(preview.answers(), same));
    }

    /// The preview after the clerk said whom a row is about.
    ///
    /// @param subject an id of the registry, or [ListPreview#NEWCOMER]
    public ListPreview answer(ListPreview preview, int row, long subject) {
        Map<Integer, Long> said = new HashMap<>(preview.answers());
        said.put(row, subject);
        return compared(preview.with(said, preview.same()));
    }

    /// The preview after the clerk said which unit a name of this sender means; remembered for their next lists.
    public ListPreview unitIs(ListPreview preview, String name, long unitId) {
        answers.rememberUnit(preview.reading().sender(), name, unitId);
        return compared(preview);
    }

    /// The preview with the list's values replacing the registry's where they differ, or not.
    public ListPreview listWins(ListPreview preview, boolean wins) {
        return compared(preview.with(preview.registry(), wins));
    }

    /// The preview compared with the registry as it is now: after other work was done between.
    public ListPreview again(ListPreview preview) {
        return compared(preview.with(sources.load(), preview.listWins()));
    }

    private ListPreview compared(ListPreview preview) {
        ListReading bare = preview.reading().withRegistryFindings(Map.of());
        ListPlanner planner =
                new ListPlanner(preview.with(bare), matcher(preview.registry(), preview), known(preview.roundId()));
        planner.plan();
        return preview.planned(bare.withRegistryFindings(planner.findings()), planner.plans());
    }

    private ListMatcher matcher(KnownRegistry registry, ListPreview preview) {
        ListReading reading = preview.reading();
        return new ListMatcher(
                registry,
                answers.units(reading.sender()),
                new RowAnswers(preview.answers(), reading.distinct(), preview.same()));
    }

    private KnownNominations known(@Nullable Long roundId) {
        return new KnownNominations(roundId == null ? List.of() : nominations.ofRound(roundId));
    }

    private ListReader reader(@Nullable Long roundId) throws Refusal {
        return new ListReader(new CatalogueAwards(catalogue, offered(roundId)), LocalDate.now(journal.clock()));
    }

    private Collection<String> offered(@Nullable Long roundId) throws Refusal {
        if (roundId == null) {
            return List.of();
        }
        Round round = rounds.find(roundId).orElseThrow(() -> Rounds.missing(roundId));
        return movements.find(round.movementId()).map(Movement::awardCodes).orElse(List.of());
    }

    /// Stores every row that is not wrong, as one run, after a snapshot of the store; the wrong ones stay in the
    /// preview to be mended.
    ///
    /// @throws Refusal when there is nothing to store, the same file was taken in before and still stands, or the
    ///     snapshot could not be written
    public Imported apply(ListPreview preview) throws Refusal {
        ListReading reading = preview.reading();
        if (reading.kind() == ListKind.NOMINATIONS && preview.roundId() == null) {
            throw new Refusal("Chưa chọn đợt xét để nạp vào. Hãy chọn đợt xét (--round) rồi nạp lại.");
        }
        if (preview.ready() == 0) {
            throw new Refusal(reading.emptyForm()
                    .orElse("Danh sách không có dòng nào nạp được. Hãy sửa các dòng sai rồi nạp lại."));
        }
        refuseTwice(preview);
        backup.take(Reason.BEFORE_IMPORT);
        return journal.step("Nạp danh sách", reading.fileName(), () -> store(preview));
    }

    private Imported store(ListPreview preview) throws Refusal {
        ListReading reading = preview.reading();
        Long roundId = preview.roundId();
        ListMatcher matcher = matcher(sources.load(), preview);
        ImportRun run = runs.add(new ImportRun(
                0,
                reading.kind(),
                roundId,
                reading.fileName(),
                reading.sha256(),
                preview.ready(),
                journal.clock().instant(),
                null,
                journal.openStep()));
        if (roundId == null) {
            return new Imported(run, new ListedRegistry(stores, catalogue).store(preview, matcher));
        }
        return new Imported(run, new ListedNominations(stores).store(preview, matcher, known(roundId), run));
    }

    private void refuseTwice(ListPreview preview) throws Refusal {
        Long roundId = preview.roundId();
        ListReading reading = preview.reading();
        for (ImportRun run : roundId == null ? runs.ofKind(reading.kind()) : runs.ofRound(roundId)) {
            if (run.undoneAt() == null && run.sourceSha256().equals(reading.sha256())) {
                throw new Refusal("Tệp %s đã được nạp%s (lần nạp %d). Nếu muốn nạp lại, hãy hoàn tác lần nạp đó trước."
                        .formatted(run.sourceName(), roundId == null ? "" : " vào đợt này", run.id()));
            }
        }
    }

    /// Takes back everything a run stored.
    ///
    /// @throws Refusal when something later depends on it; the sentence names what
    public void undo(long runId) throws Refusal {
        new ImportRuns(stores, journal).undo(runId);
    }
}
