package vn.sovang.usecase.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.Refusal;
import vn.sovang.model.Step;
import vn.sovang.store.RawSql;
import vn.sovang.store.StoreContent;
import vn.sovang.store.Stores;
import vn.sovang.usecase.SmallRound;

/// Whatever a clerk changes on the screens is taken back to the same rows, and done again to the same rows.
class EverythingComesBackTest {
    private static final int EDITS = 40;

    @TempDir
    private Path folder;

    private SmallRound room;
    private UndoStep undo;
    private ClerksEdits edits;

    @BeforeEach
    void open() throws Refusal {
        room = new SmallRound(folder);
        undo = new UndoStep(Stores.of(room.database), room.journal);
        edits = new ClerksEdits(room, folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void allThatIsTakenBackAndDoneAgainEndsAtTheSameRows(long seed) throws Refusal {
        long base = latest();
        Map<String, List<String>> before = StoreContent.of(room.database);
        Random random = new Random(seed);
        for (int i = 0; i < EDITS; i++) {
            edits.one(random);
        }
        Map<String, List<String>> after = StoreContent.of(room.database);
        List<Long> done = since(base);
        assertThat(done).hasSizeGreaterThan(EDITS / 2);

        for (long step : done) {
            assertThat(undo.undoLatest().id()).isEqualTo(step);
        }
        same(before);
        for (long step : done.reversed()) {
            undo.redo(step);
        }
        same(after);
        for (long step : done) {
            undo.undo(step);
        }
        same(before);
    }

    @ParameterizedTest
    @ValueSource(longs = 21)
    void everyKindOfEditIsAStepThatAloneComesBack(long seed) throws Refusal {
        Random random = new Random(seed);
        for (String kind : edits.kinds()) {
            long base = latest();
            Map<String, List<String>> before = StoreContent.of(room.database);
            edits.make(kind, random);
            assertThat(latest()).as(kind).isGreaterThan(base);
            assertThat(StoreContent.of(room.database)).as(kind).isNotEqualTo(before);
            List<Long> done = since(base);
            for (long step : done) {
                undo.undo(step);
            }
            assertThat(StoreContent.of(room.database)).as(kind).isEqualTo(before);
            for (long step : done.reversed()) {
                undo.redo(step);
            }
        }
    }

    /// The version before kept no rows of these tables.
    @ParameterizedTest
    @ValueSource(strings = {"decision", "nomination", "grant", "report"})
    void aStepOfTheVersionBeforeIsTakenBackAndDoneAgain(String kind) throws Refusal {
        Map<String, List<String>> before = StoreContent.of(room.database);
        edits.make(kind, new Random(7));
        Step step = undo.latest().orElseThrow();
        RawSql.run(
                room.database,
                "DELETE FROM step_row WHERE table_name IN ('past_award', 'initiative', 'tier', 'body', 'body_member', "
                        + "'office', 'signatory', 'award_name', 'planned_decision', 'paper', 'paper_wording', "
                        + "'office_wording', 'paper_style')");
        Map<String, List<String>> after = StoreContent.of(room.database);

        assertThat(undo.undo(step.id()).undoneAt()).isNotNull();
        for (String table : List.of("decision", "grant", "nomination_result", "nomination", "ballot", "round")) {
            if (!kind.equals("decision") || !table.equals("ballot")) {
                assertThat(StoreContent.of(room.database).get(table)).as(table).isEqualTo(before.get(table));
            }
        }
        undo.redo(step.id());
        assertThat(StoreContent.of(room.database).get("grant")).isEqualTo(after.get("grant"));
    }

    private List<Long> since(long base) {
        return room.steps.latest(10 * EDITS).stream()
                .map(Step::id)
                .filter(id -> id > base)
                .toList();
    }

    private long latest() {
        return room.steps.latestStanding().map(Step::id).orElse(0L);
    }

    private void same(Map<String, List<String>> wanted) {
        Map<String, List<String>> now = StoreContent.of(room.database);
        wanted.forEach((table, rows) -> assertThat(now.get(table)).as(table).containsExactlyInAnyOrderElementsOf(rows));
    }
}
