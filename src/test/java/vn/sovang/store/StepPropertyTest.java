package vn.sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.Sex;
import vn.sovang.model.Step;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.seed.Seeded;

/// Whatever was done in steps, undoing them gives back what was there.
class StepPropertyTest {
    private static final Instant NOW = Instant.parse("2026-11-03T02:05:00Z");
    private static final List<String> NAMES =
            List.of("Lò Thị Mẩy", "Ê Đê \"Kẹp\"", "A\nB", "Đặng Ngọc \\ Thủy", "'; DROP", "Nguyễn 丁", "");

    @Seeded(12)
    void undoingAllStepsGivesTheStart(long seed, @TempDir Path folder) throws IOException, Refusal {
        Random random = new Random(seed);
        try (OpenStore store = OpenStore.in(folder)) {
            Edits edits = new Edits(store, random);
            edits.some();
            Map<String, List<String>> start = StoreContent.of(store.database);
            int steps = 2 + random.nextInt(8);
            for (int step = 0; step < steps; step++) {
                store.steps.<Boolean, RuntimeException>step("", NOW, "Bước", "", () -> {
                    edits.some();
                    return true;
                });
            }
            outOfOrder(store, random);
            while (store.steps.latestStanding().isPresent()) {
                store.steps.undo(store.steps.latestStanding().get().id(), NOW);
            }
            assertThat(StoreContent.of(store.database))
                    .as("after the steps %s", store.steps.latest(99))
                    .isEqualTo(start);
            assertThat(store.database.faults()).isEmpty();
        }
    }

    /// A step from the middle is undone cleanly or not at all.
    private static void outOfOrder(OpenStore store, Random random) {
        List<Step> steps = store.steps.latest(99);
        for (int turn = 0; turn < 3; turn++) {
            Step any = steps.get(random.nextInt(steps.size()));
            Map<String, List<String>> before = StoreContent.of(store.database);
            try {
                store.steps.undo(any.id(), NOW);
            } catch (Refusal refusal) {
                assertThat(StoreContent.of(store.database)).isEqualTo(before);
                assertThat(refusal.sentence()).containsAnyOf("Hãy hoàn tác thao tác đó trước", "trước đó");
            }
            assertThat(store.database.faults()).isEmpty();
        }
    }

    /// Random work with the registry.
    private record Edits(OpenStore store, Random random) {
        void some() {
            int count = 1 + random.nextInt(6);
            for (int edit = 0; edit < count; edit++) {
                one();
            }
        }

        private void one() {
            switch (random.nextInt(11)) {
                case 0, 1 -> store.people.add(person(0));
                case 2 -> any("person").ifPresent(id -> store.people.update(person(id)));
                case 3 -> store.units.add(unit(0));
                case 4 -> any("unit").ifPresent(id -> store.units.update(unit(id)));
                case 5 ->
                    any("person")
                            .ifPresent(id -> store.people.addPost(
                                    new Post(0, id, any("unit").orElse(null), name(), LocalDate.of(2020, 1, 1), null)));
                case 6 -> any("post").ifPresent(this::remove);
                case 10 ->
                    any("post")
                            .ifPresent(id -> store.database.with(handle -> handle.execute(
                                    "UPDATE post SET unit_id = ? WHERE id = ?",
                                    any("unit").orElse(null),
                                    id)));
                case 7 -> store.grants.add(grant());
                case 8 -> any("person").ifPresent(this::bin);
                default ->
                    store.clusters.add(new Cluster(0, name(), null, any("unit").orElse(null)));
            }
        }

        private Person person(long id) {
            return new Person(
                    id,
                    name(),
                    random.nextBoolean() ? Sex.FEMALE : null,
                    random.nextBoolean() ? PartialDate.parse("1980-05") : null,
                    "",
                    name(),
                    "",
                    random.nextBoolean() ? "0" + random.nextInt(100) : "",
                    "",
                    random.nextBoolean() ? LocalDate.of(2001, 2, 3) : null,
                    random.nextBoolean() ? PersonClass.DIRECT : null);
        }

        private Unit unit(long id) {
            Long parent = id == 0 ? any("unit").orElse(null) : null;
            return Unit.named(name(), UnitKind.OTHER, parent, random.nextBoolean())
                    .withId(id);
        }

        private Grant grant() {
            Long decision = random.nextBoolean()
                    ? Long.valueOf(store.decisions
                            .add(new Decision(0, name(), null, "", ""))
                            .id())
                    : any("decision").orElse(null);
            return new Grant(
                    0, any("person").orElse(null), null, name(), "", null, name(), null, 2020, decision, name(), "");
        }

        private void remove(long post) {
            store.database.with(handle -> handle.execute("DELETE FROM post WHERE id = ?", post));
        }

        private void bin(long person) {
            store.database.with(handle -> handle.execute(
                    "UPDATE person SET binned_at = iif(binned_at IS NULL, 'x', NULL) WHERE id = ?", person));
        }

        private String name() {
            return NAMES.get(random.nextInt(NAMES.size()));
        }

        private Optional<Long> any(String table) {
            List<Long> ids = store.database.with(handle -> handle.createQuery("SELECT id FROM " + table)
                    .mapTo(Long.class)
                    .list());
            return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(random.nextInt(ids.size())));
        }
    }
}
