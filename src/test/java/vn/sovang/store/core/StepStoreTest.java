package vn.sovang.store.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.RowChange;
import vn.sovang.model.Step;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.OpenStore;
import vn.sovang.store.StoreContent;

class StepStoreTest {
    private static final Instant NOW =
            LocalDateTime.of(2026, 11, 3, 9, 5).atZone(ZoneId.systemDefault()).toInstant();

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
    void keepsRowsOfTheStepAfterAFirstOneThatFailed() {
        Person person = store.people.add(Person.listed("Lò Thị Mẩy", null, null, "Dao"));
        assertThatThrownBy(() -> step("Sửa hồ sơ", "Lò Thị Mẩy", () -> {
                    store.people.update(named(person, "Lò Thị Một"));
                    throw new IllegalStateException("đĩa đầy");
                }))
                .hasMessage("đĩa đầy");
        assertThat(store.steps.latestStanding()).isEmpty();
        step("Sửa hồ sơ", "Lò Thị Mẩy", () -> store.people.update(named(person, "Lò Thị Hai")));
        Step step = store.steps.latestStanding().orElseThrow();
        assertThat(store.steps.rows(step.id())).singleElement().satisfies(change -> assertThat(change.before())
                .containsEntry("full_name", "Lò Thị Mẩy"));
    }

    @Test
    void keepsEachRowAsItWasBeforeAndAfter() {
        Person person = store.people.add(Person.listed("Lò Thị Mẩy", null, null, "Dao"));
        step("Sửa hồ sơ", "Lò Thị Mẩy", () -> store.people.update(named(person, "Lò Thị May")));
        Step step = store.steps.latestStanding().orElseThrow();
        assertThat(step).isEqualTo(new Step(step.id(), NOW, "can-bo", "Sửa hồ sơ", "Lò Thị Mẩy", null));
        assertThat(store.steps.rows(step.id())).singleElement().satisfies(change -> {
            assertThat(change.table()).isEqualTo("person");
            assertThat(change.rowId()).isEqualTo(person.id());
            assertThat(change.before()).containsEntry("full_name", "Lò Thị Mẩy").containsEntry("revision", "0");
            assertThat(change.after()).containsEntry("full_name", "Lò Thị May").containsEntry("revision", "1");
            assertThat(change.before()).doesNotContainKey("birth");
        });
        assertThat(store.steps.of("person", person.id())).isEqualTo(store.steps.rows(step.id()));
    }

    @Test
    void keepsNothingOutsideStepsNorOfStepsThatWroteNothing() {
        store.unit("Trạm Y tế");
        step("Xem", "", () -> {});
        assertThat(store.steps.latest(9)).isEmpty();
        assertThat(store.steps.latestStanding()).isEmpty();
        assertThat(store.steps.open()).isEmpty();
    }

    @Test
    void tellsARowWrittenTwiceOnceAndOneThatCameAndWentNotAtAll() {
        step("Thêm", "", () -> {
            Person person = store.people.add(Person.listed("Lò Mẩy", null, null, ""));
            store.people.update(named(person, "Lò Thị Mẩy"));
            long gone = store.people.add(Person.listed("Thừa", null, null, "")).id();
            store.database.with(handle -> handle.execute("DELETE FROM person WHERE id = ?", gone));
        });
        assertThat(store.steps.rows(1)).singleElement().satisfies(change -> {
            assertThat(change.before()).isNull();
            assertThat(change.after()).containsEntry("full_name", "Lò Thị Mẩy");
        });
    }

    @Test
    void aStepInsideAnotherBelongsToIt() {
        step("Ngoài", "", () -> {
            store.unit("Một");
            step("Trong", "", () -> store.unit("Hai"));
            assertThat(store.steps.open()).hasValue(1);
        });
        assertThat(store.steps.latest(9)).extracting(Step::action).containsExactly("Ngoài");
        assertThat(store.steps.rows(1)).hasSize(2);
    }

    @Test
    void workThatFailsLeavesNoStepAndTheNextIsKept() {
        assertThatThrownBy(() -> step("Hỏng", "", () -> {
                    store.unit("Một");
                    throw new IllegalStateException("hỏng");
                }))
                .hasMessage("hỏng");
        assertThat(store.steps.open()).isEmpty();
        store.unit("Ngoài thao tác");
        step("Được", "", () -> store.unit("Hai"));
        assertThat(store.steps.latest(9)).extracting(Step::action).containsExactly("Được");
        assertThat(store.steps.rows(store.steps.latestStanding().orElseThrow().id()))
                .hasSize(1);
    }

    @Test
    void undoingPutsEveryRowBackAlsoAfterARestart() throws Refusal {
        Unit unit = store.unit("Trạm Y tế");
        Person person = store.people.add(Person.listed("Lò Thị Mẩy", null, null, "Dao"));
        Post post = store.people.addPost(new Post(0, person.id(), unit.id(), "Y sĩ", null, null));
        Map<String, List<String>> before = StoreContent.of(store.database);
        step("Nhiều việc", "", () -> {
            store.people.update(named(person, "Tẩn Tả Mẩy"));
            store.database.with(handle -> handle.execute("DELETE FROM post WHERE id = ?", post.id()));
            Unit added = store.unit("Phòng khám");
            store.people.addPost(new Post(0, person.id(), added.id(), "Bác sĩ", LocalDate.of(2025, 7, 1), null));
        });
        assertThat(StoreContent.of(store.database)).isNotEqualTo(before);
        assertThat(store.search.find("tẩn tả mẩy", 5)).hasSize(1);
        store.close();
        store = OpenStore.in(folder);
        Step undone = store.steps.undo(1, NOW.plusSeconds(60));
        assertThat(undone.undoneAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(StoreContent.of(store.database)).isEqualTo(before);
        assertThat(store.search.find("tẩn tả mẩy", 5)).isEmpty();
        assertThat(store.search.find("lò thị mẩy", 5)).hasSize(1);
        assertThat(store.database.faults()).isEmpty();
        assertThat(store.steps.latestStanding()).isEmpty();
        assertThat(store.steps.latest(9)).containsExactly(undone);
    }

    @Test
    void namesTheLaterStepThatChangedTheRowAndGoesOnOnceItIsUndone() throws Refusal {
        Person person = store.people.add(Person.listed("Lò Mẩy", null, null, ""));
        step("Sửa tên", "Lò Mẩy", () -> store.people.update(named(person, "Lò Thị Mẩy")));
        step("Sửa dân tộc", "Lò Thị Mẩy", () -> store.people.update(named(person, "Lò Thị Mẩy")));
        refused(
                1,
                "Không hoàn tác được thao tác “Sửa tên” (Lò Mẩy): sau đó có thao tác “Sửa dân tộc” (Lò Thị Mẩy) "
                        + "lúc 09 giờ 05 ngày 03/11/2026 dựa vào kết quả này. Hãy hoàn tác thao tác đó trước.");
        store.steps.undo(2, NOW);
        store.steps.undo(1, NOW);
        assertThat(store.people.find(person.id())).contains(person);
    }

    @Test
    void namesTheLaterStepThatRestsOnWhatWasAdded() throws Refusal {
        step("Thêm tập thể", "Trạm", () -> store.unit("Trạm"));
        long unit = store.units.all().getFirst().id();
        step("Thêm cá nhân", "Mẩy", () -> {
            Person person = store.people.add(Person.listed("Mẩy", null, null, ""));
            store.people.addPost(new Post(0, person.id(), unit, "", null, null));
        });
        refused(1, "“Thêm cá nhân” (Mẩy)");
        store.steps.undo(2, NOW);
        store.steps.undo(1, NOW);
        assertThat(store.units.all()).isEmpty();
    }

    @Test
    void namesWhatWasWrittenOutsideSteps() {
        step("Thêm cá nhân", "", () -> store.people.add(Person.listed("Mẩy", null, null, "")));
        Person person = store.people.search("may", 1).getFirst();
        store.grants.add(new Grant(0, person.id(), null, "Lò Mẩy", "", null, "Giấy khen", null, 2020, null, "", ""));
        refused(1, "kết quả khen “Lò Mẩy” đang dùng đến");
        store.database.with(handle -> handle.execute("DELETE FROM grant"));
        store.people.update(named(person, "Mẩy Lò"));
        refused(1, "hồ sơ cá nhân “Mẩy Lò” đã được sửa sau đó");
    }

    @Test
    void namesTheLaterStepThatRemovedWhatTheOldRowNeeds() throws Refusal {
        Unit old = store.unit("Cũ");
        Unit fresh = store.unit("Mới");
        Person person = store.people.add(Person.listed("Mẩy", null, null, ""));
        Post post = store.people.addPost(new Post(0, person.id(), old.id(), "", null, null));
        step(
                "Chuyển",
                "Mẩy",
                () -> store.database.with(
                        handle -> handle.execute("UPDATE post SET unit_id = ? WHERE id = ?", fresh.id(), post.id())));
        step(
                "Xóa",
                "Cũ",
                () -> store.database.with(handle -> handle.execute("DELETE FROM unit WHERE id = ?", old.id())));
        refused(1, "“Xóa” (Cũ)");
        store.steps.undo(2, NOW);
        store.steps.undo(1, NOW);
        assertThat(store.people.postsOf(person.id())).containsExactly(post);
    }

    @Test
    void undoesOnceOnlyAndNotInsideAStep() throws Refusal {
        step("Thêm", "Một", () -> store.unit("Một"));
        assertThatThrownBy(() -> step("Khác", "", () -> {
                    try {
                        store.steps.undo(1, NOW);
                    } catch (Refusal e) {
                        throw new AssertionError(e);
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
        store.steps.undo(1, NOW);
        refused(1, "đã được hoàn tác trước đó");
        assertThatThrownBy(() -> store.steps.undo(99, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsRowsThatNameAnother() {
        step("Thêm", "", () -> {
            Person person = store.people.add(Person.listed("Mẩy", null, null, ""));
            store.people.addPost(new Post(0, person.id(), null, "Y sĩ", null, null));
        });
        long person = store.people.search("", 1).getFirst().id();
        assertThat(store.steps.referring("post", "person_id", person))
                .extracting(RowChange::table)
                .containsExactly("post");
        assertThat(store.steps.referring("post", "person_id", person + 1)).isEmpty();
    }

    private void refused(long step, String sentence) {
        Map<String, List<String>> before = StoreContent.of(store.database);
        assertThatThrownBy(() -> store.steps.undo(step, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
        assertThat(StoreContent.of(store.database)).isEqualTo(before);
        assertThat(store.database.faults()).isEmpty();
    }

    private void step(String action, String about, Runnable work) {
        store.steps.<Boolean, RuntimeException>step("can-bo", NOW, action, about, () -> {
            work.run();
            return true;
        });
    }

    private static Person named(Person person, String name) {
        return new Person(
                person.id(),
                name,
                person.sex(),
                person.birth(),
                person.ethnicity(),
                person.homePlace(),
                person.residence(),
                person.idNumber(),
                person.qualification(),
                person.partyDate(),
                person.statisticsClass());
    }
}
