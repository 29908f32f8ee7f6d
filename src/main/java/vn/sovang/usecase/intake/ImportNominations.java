package vn.sovang.usecase.intake;

import java.nio.file.Path;
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
import vn.sovang.exchange.list.ListedValues;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.exchange.table.ColumnMapping;
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
import vn.sovang.usecase.work.ImportRuns;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.Rounds;

/// Nạp danh sách đề nghị: shows what a unit's list says, and stores it whole when the clerk agrees. A run can be
/// undone.
public final class ImportNominations {
    private final Stores stores;
    private final Backup backup;
    private final RoundStore rounds;
    private final MovementStore movements;
    private final RegistrySources sources;
    private final NominationStore nominations;
    private final ImportRunStore runs;
    private final ListAnswerStore answers;
    private final StoreListed storing;
    private final AwardCatalogue catalogue;
    private final Journal journal;

    /// Works on one store.
    public ImportNominations(
            Stores stores,
            Backup backup,
            RegistrySources sources,
            StoreListed storing,
            AwardCatalogue catalogue,
            Journal journal) {
        this.stores = stores;
        this.backup = backup;
        this.rounds = stores.rounds();
        this.movements = stores.movements();
        this.sources = sources;
        this.nominations = stores.nominations();
        this.runs = stores.importRuns();
        this.answers = stores.listAnswers();
        this.storing = storing;
        this.catalogue = catalogue;
        this.journal = journal;
    }

    /// Reads the list and says what it would store; stores nothing.
    ///
    /// @param roundId the round it is for; null to look at a list by the whole catalogue
    /// @throws Refusal when the file cannot be read, holds no list, or there is no such round
    public Preview preview(Path file, @Nullable Long roundId) throws Refusal {
        return preview(TableFiles.open(file), roundId);
    }

    /// As [#preview(Path, Long)], of a table copied to the clipboard.
    ///
    /// @param html the same as a web page, null when the clipboard has none
    public Preview previewPasted(String text, @Nullable String html, @Nullable Long roundId) throws Refusal {
        return preview(TableFiles.ofClipboard(text, html), roundId);
    }

    private Preview preview(ListFile file, @Nullable Long roundId) throws Refusal {
        ListReader reader = reader(roundId);
        ListReading reading = reader.read(file);
        List<ColumnMapping> remembered = new ArrayList<>();
        for (ListLayout layout : reading.layouts()) {
            answers.columns(ListKind.NOMINATIONS, reading.sender(), layout.key())
                    .ifPresent(columns -> remembered.add(ColumnMapping.parse(layout.key(), columns)));
        }
        return compared(
                new Compared(roundId, file, sources.load()),
                remembered.isEmpty() ? reading : reader.read(file, remembered),
                Map.of(),
                Set.of());
    }

    /// The preview with columns as the clerk chose them, which are remembered for that sender and layout.
    ///
    /// @throws Refusal when no list is left with these columns
    public Preview remap(Preview preview, ColumnMapping mapping) throws Refusal {
        ListReading before = preview.reading();
        List<ColumnMapping> mappings = new ArrayList<>(List.of(mapping));
        before.layouts().stream()
                .filter(layout -> !layout.key().equals(mapping.layoutKey()))
                .map(ColumnMapping::of)
                .forEach(mappings::add);
        ListReading reading = reader(preview.roundId()).read(preview.file(), mappings);
        answers.rememberColumns(
                ListKind.NOMINATIONS,
                before.sender(),
                mapping.layoutKey(),
                mapping.text(),
                journal.clock().instant());
        return compared(of(preview), reading, Map.of(), Set.of());
    }

    /// The preview after the clerk said which unit a name of this sender means; remembered for their next lists.
    public Preview unitIs(Preview preview, String name, long unitId) {
        answers.rememberUnit(preview.reading().sender(), name, unitId);
        return compared(of(preview), preview.reading(), preview.answers(), preview.same());
    }

    /// The preview with one row's values as the clerk mended them; everything is checked anew.
    public Preview revise(Preview preview, int fileRow, ListedValues edited) throws Refusal {
        ListReading reading = reader(preview.roundId()).recheck(preview.reading(), fileRow, edited);
        return compared(of(preview), reading, preview.answers(), preview.same());
    }

    /// The preview after the clerk said whom a row is about.
    ///
    /// @param subject an id of the registry, or [RegistryPreview#NEWCOMER]
    public Preview answer(Preview preview, int row, long subject) {
        Map<Integer, Long> said = new HashMap<>(preview.answers());
        said.put(row, subject);
        return compared(of(preview), preview.reading(), said, preview.same());
    }

    /// The preview after the clerk said that two rows are two subjects.
    public Preview distinct(Preview preview, RowPair pair) throws Refusal {
        Set<RowPair> same = new HashSet<>(preview.same());
        same.remove(pair);
        ListReading reading = reader(preview.roundId()).distinct(preview.reading(), pair.first(), pair.second());
        return compared(of(preview), reading, preview.answers(), same);
    }

    /// The preview after the clerk said that two rows are one person, whose achievements both stay.
    public Preview same(Preview preview, RowPair pair) {
        Set<RowPair> same = new HashSet<>(preview.same());
        same.add(pair);
        return compared(of(preview), preview.reading(), preview.answers(), same);
    }

    /// A list and what it is compared with.
    private record Compared(@Nullable Long roundId, ListFile file, KnownRegistry registry) {}

    private static Compared of(Preview preview) {
        return new Compared(preview.roundId(), preview.file(), preview.registry());
    }

    private Preview compared(Compared with, ListReading reading, Map<Integer, Long> said, Set<RowPair> same) {
        ListReading bare = reading.withRegistryFindings(Map.of());
        Map<String, Long> unitAnswers = answers.units(reading.sender());
        ListedUnits listed = new ListedUnits(with.registry().units(), unitAnswers);
        bare.rows().forEach(row -> listed.of(Preview.unitName(row)));
        RegistryMatcher matcher =
                new RegistryMatcher(with.registry(), unitAnswers, new RowAnswers(said, bare.distinct(), same));
        NominationPlanner planner = new NominationPlanner(bare, matcher, known(with.roundId()));
        planner.plan();
        return new Preview(
                with.roundId(),
                with.file(),
                bare.withRegistryFindings(planner.findings()),
                listed.all(),
                same,
                with.registry(),
                planner.plans(),
                said);
    }

    private RegistryMatcher matcher(KnownRegistry registry, Preview preview) {
        ListReading reading = preview.reading();
        return new RegistryMatcher(
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
    /// preview
    /// to be mended.
    ///
    /// @throws Refusal when there is nothing to store, the same file was taken in before and still stands, or the
    ///     snapshot could not be written
    public Imported apply(Preview preview) throws Refusal {
        Long roundId = preview.roundId();
        if (roundId == null) {
            throw new Refusal("Chưa chọn đợt xét để nạp vào. Hãy chọn đợt xét (--round) rồi nạp lại.");
        }
        if (preview.ready() == 0) {
            throw new Refusal(preview.reading()
                    .emptyForm()
                    .orElse("Danh sách không có dòng nào nạp được. Hãy sửa các dòng sai rồi nạp lại."));
        }
        refuseTwice(preview, roundId);
        backup.take(Reason.BEFORE_IMPORT);
        return journal.step("Nạp danh sách", preview.reading().fileName(), () -> {
            ImportRun run = runs.add(new ImportRun(
                    0,
                    ListKind.NOMINATIONS,
                    roundId,
                    preview.reading().fileName(),
                    preview.reading().sha256(),
                    preview.ready(),
                    journal.clock().instant(),
                    null,
                    journal.openStep()));
            ListEffects effects = storing.store(preview, matcher(sources.load(), preview), known(roundId), run);
            journal.did(
                    Journal.subject("round", roundId),
                    "Nạp danh sách",
                    preview.reading().fileName() + ": " + effects.words());
            return new Imported(run, effects);
        });
    }

    private void refuseTwice(Preview preview, long roundId) throws Refusal {
        for (ImportRun run : runs.ofRound(roundId)) {
            if (run.undoneAt() == null
                    && run.sourceSha256().equals(preview.reading().sha256())) {
                throw new Refusal(
                        "Tệp %s đã được nạp vào đợt này (lần nạp %d). Nếu muốn nạp lại, hãy hoàn tác lần nạp đó trước."
                                .formatted(run.sourceName(), run.id()));
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
