package vn.sovang.store.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.Refusal;
import vn.sovang.model.Step;
import vn.sovang.model.registry.Person;
import vn.sovang.store.registry.PersonStore;

class StepRedoTest {
    private static final Instant NOON = Instant.parse("2026-11-30T05:00:00Z");

    @TempDir
    private Path folder;

    private Database database;
    private StepStore steps;
    private PersonStore people;

    @BeforeEach
    void open() throws Refusal {
        database = Database.open(folder.resolve("sovang.db"));
        steps = new StepStore(database);
        people = new PersonStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatWasUndoneAndDoneAgainIsAsItWas(long seed) throws Refusal {
        Random random = new Random(seed);
        List<Long> known = new ArrayList<>();
        List<Long> done = new ArrayList<>();
        List<String> states = new ArrayList<>(List.of(dump()));
        for (int i = 0; i < 12; i++) {
            int what = i;
            done.add(step(i, () -> {
                for (int row = 0; row <= random.nextInt(3); row++) {
                    change(random, known, what);
                }
            }));
            states.add(dump());
        }
        for (int i = done.size() - 1; i >= 0; i--) {
            steps.undo(done.get(i), NOON.plusSeconds(100));
            assertThat(dump()).as("step %d undone", i).isEqualTo(states.get(i));
        }
        for (int i = 0; i < done.size(); i++) {
            Step again = steps.redo(done.get(i));
            assertThat(again.undoneAt()).isNull();
            assertThat(dump()).as("step %d done again", i).isEqualTo(states.get(i + 1));
        }
    }

    @Test
    void aStepThatStandsIsNotDoneAgain() {
        long step = step(0, () -> people.add(Person.listed("Nông Văn Mẫu", null, null, "")));
        assertThatThrownBy(() -> steps.redo(step)).hasMessageContaining("thao tác này chưa bị hoàn tác");
    }

    @Test
    void whatWasChangedSinceWithoutAStepStandsInTheWay() throws Refusal {
        Person person = people.add(Person.listed("Nông Văn Mẫu", null, null, ""));
        long step = step(0, () -> rename(person.id(), "Nông Văn Thử"));
        steps.undo(step, NOON.plusSeconds(1));
        rename(person.id(), "Nông Văn Khác");
        String before = dump();
        assertThatThrownBy(() -> steps.redo(step))
                .hasMessageContaining("hồ sơ cá nhân “Nông Văn Khác” đã được sửa sau đó");
        assertThat(dump()).isEqualTo(before);
    }

    private long step(int second, Runnable work) {
        steps.step("thử", NOON.plusSeconds(second), "Thử", "", () -> {
            work.run();
            return 1;
        });
        return steps.latestStanding().orElseThrow().id();
    }

    private void change(Random random, List<Long> known, int what) {
        if (known.isEmpty() || random.nextBoolean()) {
            known.add(people.add(Person.listed("Người mẫu " + what, null, null, ""))
                    .id());
        } else {
            rename(known.get(random.nextInt(known.size())), "Người đổi " + what + random.nextInt(9));
        }
    }

    private void rename(long id, String name) {
        Person before = people.find(id).orElseThrow();
        people.update(Person.listed(name, before.sex(), before.birth(), before.ethnicity())
                .withId(id));
    }

    private String dump() {
        return people.search("", 100).stream()
                .map(Person::toString)
                .sorted()
                .toList()
                .toString();
    }
}
