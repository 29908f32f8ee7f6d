package vn.sovang.usecase.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.backup.Backup;
import vn.sovang.backup.Reason;
import vn.sovang.exchange.list.RegistryListReader;
import vn.sovang.exchange.list.RegistryReading;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.exchange.table.ColumnMapping;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.model.ImportRun;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.store.core.ImportRunStore;
import vn.sovang.store.registry.ListAnswerStore;
import vn.sovang.usecase.work.Journal;

/// Nạp danh sách tập thể, cá nhân, lịch sử khen thưởng, sáng kiến: shows what a list says and what it would change, and
/// stores it whole when the clerk agrees. A run can be undone.
public final class ImportRegistry {
    private final RegistrySources sources;
    private final Backup backup;
    private final ImportRunStore runs;
    private final ListAnswerStore answers;
    private final StoreRegistry storing;
    private final AwardCatalogue catalogue;
    private final Journal journal;

    /// Works on one store.
    public ImportRegistry(
            RegistrySources sources,
            Backup backup,
            Stores stores,
            StoreRegistry storing,
            AwardCatalogue catalogue,
            Journal journal) {
        this.sources = sources;
        this.backup = backup;
        this.runs = stores.importRuns();
        this.answers = stores.listAnswers();
        this.storing = storing;
        this.catalogue = catalogue;
        this.journal = journal;
    }

    /// Reads the list and says what it would store; stores nothing.
    ///
    /// @param kind any but nominations
    /// @throws Refusal when the file cannot be read or holds no such list
    public RegistryPreview preview(Path file, ListKind kind) throws Refusal {
        return preview(TableFiles.open(file), kind);
    }

    /// As [#preview(Path, ListKind)], of a table copied to the clipboard.
    ///
    /// @param html the same as a web page, null when the clipboard has none
    public RegistryPreview previewPasted(String text, @Nullable String html, ListKind kind) throws Refusal {
        return preview(TableFiles.ofClipboard(text, html), kind);
    }

    private RegistryPreview preview(ListFile file, ListKind kind) throws Refusal {
        RegistryReading reading = reader().read(file, kind);
        List<ColumnMapping> remembered = new ArrayList<>();
        for (ListLayout layout : reading.layouts()) {
            answers.columns(kind, reading.sender(), layout.key())
                    .ifPresent(columns -> remembered.add(ColumnMapping.parse(layout.key(), columns)));
        }
        RegistryReading chosen = remembered.isEmpty() ? reading : reader().read(file, kind, remembered);
        return compared(file, sources.load(), chosen, Map.of(), false);
    }

    /// The preview with columns as the clerk chose them, which are remembered for that sender and layout.
    ///
    /// @throws Refusal when no list is left with these columns
    public RegistryPreview remap(RegistryPreview preview, ColumnMapping mapping) throws Refusal {
        RegistryReading before = preview.reading();
        List<ColumnMapping> mappings = new ArrayList<>(List.of(mapping));
        before.layouts().stream()
                .filter(layout -> !layout.key().equals(mapping.layoutKey()))
                .map(ColumnMapping::of)
                .forEach(mappings::add);
        RegistryReading reading = reader().read(preview.file(), before.kind(), mappings);
        answers.rememberColumns(
                before.kind(),
                before.sender(),
                mapping.layoutKey(),
                mapping.text(),
                journal.clock().instant());
        return compared(preview, reading, Map.of(), preview.listWins());
    }

    /// The preview after the clerk changed what one column of a row says.
    public RegistryPreview mend(RegistryPreview preview, int row, ListColumn column, String text) {
        return compared(
                preview, reader().mend(preview.reading(), row, column, text), preview.answers(), preview.listWins());
    }

    /// The preview after the clerk said that two rows are two.
    public RegistryPreview distinct(RegistryPreview preview, RowPair pair) {
        return compared(
                preview,
                reader().distinct(preview.reading(), pair.first(), pair.second()),
                preview.answers(),
                preview.listWins());
    }

    /// The preview after the clerk said whom a row is about.
    ///
    /// @param subject an id of the registry, or [RegistryPreview#NEWCOMER]
    public RegistryPreview answer(RegistryPreview preview, int row, long subject) {
        Map<Integer, Long> said = new HashMap<>(preview.answers());
        said.put(row, subject);
        return compared(preview, preview.reading(), said, preview.listWins());
    }

    /// The preview after the clerk said which unit a name of this sender means; remembered for their next lists.
    public RegistryPreview unitIs(RegistryPreview preview, String name, long unitId) {
        answers.rememberUnit(preview.reading().sender(), name, unitId);
        return compared(preview, preview.reading(), preview.answers(), preview.listWins());
    }

    /// The preview with the list's values replacing the registry's where they differ, or not.
    public RegistryPreview listWins(RegistryPreview preview, boolean wins) {
        return compared(preview, preview.reading(), preview.answers(), wins);
    }

    /// The preview compared with the registry as it is now: after other work was done between.
    public RegistryPreview again(RegistryPreview preview) {
        return compared(preview.file(), sources.load(), preview.reading(), preview.answers(), preview.listWins());
    }

    private RegistryPreview compared(
            RegistryPreview before, RegistryReading reading, Map<Integer, Long> said, boolean listWins) {
        return compared(before.file(), before.registry(), reading, said, listWins);
    }

    private RegistryPreview compared(
            ListFile file, KnownRegistry registry, RegistryReading reading, Map<Integer, Long> said, boolean listWins) {
        RegistryReading bare = reading.withRegistryFindings(Map.of());
        RegistryPlanner planner =
                new RegistryPlanner(bare, matcher(registry, bare, said), registry.history(), listWins);
        planner.plan();
        return new RegistryPreview(
                file, registry, bare.withRegistryFindings(planner.findings()), planner.plans(), said, listWins);
    }

    private RegistryMatcher matcher(KnownRegistry registry, RegistryReading reading, Map<Integer, Long> said) {
        return new RegistryMatcher(
                registry, answers.units(reading.sender()), new RowAnswers(said, reading.distinct(), Set.of()));
    }

    private RegistryListReader reader() {
        return new RegistryListReader(new CatalogueAwards(catalogue, List.of()), LocalDate.now(journal.clock()));
    }

    /// Stores every row that is not wrong, as one run, after a snapshot of the store.
    ///
    /// @throws Refusal when there is nothing to store, the same file was taken in before and still stands, or the
    ///     snapshot could not be written
    public Imported apply(RegistryPreview preview) throws Refusal {
        RegistryReading reading = preview.reading();
        if (preview.ready() == 0) {
            throw new Refusal(reading.emptyForm()
                    .orElse("Danh sách không có dòng nào nạp được. Hãy sửa các dòng sai rồi nạp lại."));
        }
        refuseTwice(reading);
        backup.take(Reason.BEFORE_IMPORT);
        return journal.step("Nạp danh sách", reading.fileName(), () -> {
            ListEffects effects = storing.store(preview, matcher(sources.load(), reading, preview.answers()));
            ImportRun run = runs.add(new ImportRun(
                    0,
                    reading.kind(),
                    null,
                    reading.fileName(),
                    reading.sha256(),
                    preview.ready(),
                    journal.clock().instant(),
                    null,
                    journal.openStep()));
            return new Imported(run, effects);
        });
    }

    private void refuseTwice(RegistryReading reading) throws Refusal {
        for (ImportRun run : runs.ofKind(reading.kind())) {
            if (run.undoneAt() == null && run.sourceSha256().equals(reading.sha256())) {
                throw new Refusal("Tệp %s đã được nạp (lần nạp %d). Nếu muốn nạp lại, hãy hoàn tác lần nạp đó trước."
                        .formatted(run.sourceName(), run.id()));
            }
        }
    }
}
