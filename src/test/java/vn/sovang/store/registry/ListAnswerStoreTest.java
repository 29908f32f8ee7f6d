package vn.sovang.store.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.ListKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.OpenStore;

class ListAnswerStoreTest {
    private static final Instant DAY = Instant.parse("2026-11-22T01:00:00Z");

    @TempDir
    Path folder;

    private OpenStore store;
    private ListAnswerStore answers;

    @BeforeEach
    void open() throws Exception {
        store = OpenStore.in(folder);
        answers = new ListAnswerStore(store.database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void remembersColumnsForTheSenderAndElseAsLastAnswered() {
        answers.rememberColumns(ListKind.PEOPLE, "UBND phường Một", "stt|ten", "NAME=1", DAY);
        answers.rememberColumns(ListKind.PEOPLE, "UBND phường Hai", "stt|ten", "NAME=2", DAY.plusSeconds(5));
        assertThat(answers.columns(ListKind.PEOPLE, "ubnd PHƯỜNG một", "stt|ten"))
                .contains("NAME=1");
        assertThat(answers.columns(ListKind.PEOPLE, "Sở Y tế", "stt|ten")).contains("NAME=2");
        assertThat(answers.columns(ListKind.UNITS, "UBND phường Một", "stt|ten"))
                .isEmpty();
        answers.rememberColumns(ListKind.PEOPLE, "UBND phường Một", "stt|ten", "NAME=3", DAY);
        assertThat(answers.columns(ListKind.PEOPLE, "UBND phường Một", "stt|ten"))
                .contains("NAME=3");
    }

    @Test
    void remembersUnitsOfASenderAndWhatAllAgreeOn() {
        Unit health = store.unit("Trung tâm Y tế");
        Unit culture = store.unit("Trung tâm Văn hóa");
        answers.rememberUnit("Một", "TT", health.id());
        answers.rememberUnit("Hai", "TT", culture.id());
        answers.rememberUnit("Hai", "Trung tâm thành phố", culture.id());
        assertThat(answers.units("Một"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        vn.sovang.text.UnitName.spelling("TT"),
                        health.id(),
                        vn.sovang.text.UnitName.spelling("trung tâm thành phố"),
                        culture.id()));
        assertThat(answers.units("Ba"))
                .containsExactly(Map.entry(vn.sovang.text.UnitName.spelling("trung tâm thành phố"), culture.id()));
        answers.rememberUnit("Một", "TT", culture.id());
        assertThat(answers.units("Ba")).containsEntry(vn.sovang.text.UnitName.spelling("TT"), culture.id());
    }
}
