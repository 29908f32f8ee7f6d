package vn.sovang.ui.control.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.seed.Generator;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

class TreeRowsTest {
    private record Place(int id, @Nullable Integer above, String name) {}

    private final TreeRows<Place> tree = new TreeRows<>(Place::id, Place::above);

    @Test
    void onlyOpenBranchesAreShown() {
        tree.setRows(sample());
        assertThat(shown(tree)).containsExactly(1, 6);
        tree.setOpen(sample().get(0), true);
        assertThat(shown(tree)).containsExactly(1, 2, 5, 6);
        tree.openTo(9);
        assertThat(shown(tree)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(tree.spot(sample().get(2))).isEqualTo(new TreeRows.Spot(2, false, false, false));
    }

    @Test
    void aFilterShowsTheWayToWhatItFindsAndForgetsNothingThatWasOpen() {
        tree.setRows(sample());
        tree.setFilter(place -> place.id() == 4);
        assertThat(shown(tree)).containsExactly(1, 2, 4);
        assertThat(tree.spot(sample().get(0)).way()).isTrue();
        assertThat(tree.spot(sample().get(3)).way()).isFalse();
        tree.clearFilter();
        assertThat(shown(tree)).containsExactly(1, 6);
    }

    @Test
    void columnsSortAmongNeighbours() {
        tree.setRows(sample());
        tree.openTo(9);
        tree.setOrder(Comparator.comparing(Place::name).reversed());
        assertThat(shown(tree)).containsExactly(6, 1, 5, 2, 4, 3);
    }

    @Test
    void whatIsLeftOutStaysAsTheWayToWhatIsPresent() {
        tree.setRows(sample());
        tree.openTo(9);
        tree.setPresent(place -> place.id() != 2 && place.id() != 5);
        assertThat(shown(tree)).containsExactly(1, 2, 3, 4, 6);
        assertThat(tree.spot(sample().get(1)).way()).isTrue();
        assertThat(tree.reveal(2)).isFalse();
    }

    @Test
    void goingToARowOpensItsWay() {
        tree.setRows(sample());
        assertThat(tree.reveal(4)).isTrue();
        assertThat(shown(tree)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(tree.reveal(77)).isFalse();
    }

    @Test
    void rowsUnderThemselvesOrUnderNobodyStandAtTheTop() {
        tree.setRows(List.of(new Place(1, 2, "a"), new Place(2, 1, "b"), new Place(3, 99, "c"), new Place(4, 2, "d")));
        tree.openTo(9);
        assertThat(shown(tree)).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(tree.spot(new Place(3, 99, "c")).depth()).isZero();
    }

    /// @param aboves what each place stands under; some are under themselves, in a ring or under nobody
    private record Forest(List<Integer> aboves, int wanted) {}

    @Seeded
    void everyHitIsShownOnceBelowTheRowAboveIt(long seed) {
        Generator<Forest> forests = random -> new Forest(
                Generator.between(0, 31).list(0, 30).next(random),
                Generator.between(0, 30).next(random));
        Seeds.hold(seed, 40, forests, forest -> {
            List<Place> places = new ArrayList<>();
            for (int i = 0; i < forest.aboves().size(); i++) {
                places.add(new Place(i, forest.aboves().get(i), "x"));
            }
            hitsAreShownBelowTheirWay(places, forest.wanted());
        });
    }

    private static void hitsAreShownBelowTheirWay(List<Place> places, int wanted) {
        TreeRows<Place> any = new TreeRows<>(Place::id, Place::above);
        any.setRows(places);
        any.setFilter(place -> place.id() >= wanted);
        List<Integer> lines = shown(any);
        Set<Integer> before = new HashSet<>();
        for (Place place : places) {
            if (place.id() >= wanted) {
                assertThat(lines).containsOnlyOnce(place.id());
            }
        }
        for (int id : lines) {
            any.aboveOf(places.get(id)).ifPresent(parent -> assertThat(before).contains(parent.id()));
            before.add(id);
        }
    }

    private static List<Place> sample() {
        return List.of(
                new Place(1, null, "a"),
                new Place(2, 1, "b"),
                new Place(3, 2, "c"),
                new Place(4, 2, "d"),
                new Place(5, 1, "e"),
                new Place(6, null, "f"));
    }

    private static List<Integer> shown(TreeRows<Place> tree) {
        return tree.lines().stream()
                .map(line -> ((TableLine.Item<Place>) line).row().id())
                .toList();
    }
}
