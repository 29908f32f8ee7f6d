package vn.sovang.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sovang.model.ListKind;
import vn.sovang.text.Fold;

/// The places of the window by their names, so that Ctrl+K goes to each: those of the navigation, and those reached
/// from
/// another screen.
final class NamedPlaces {
    private NamedPlaces() {}

    /// Those all of whose words typed begin words of the name, with or without diacritics.
    ///
    /// @param roundId the round in hand, 0 for the newest
    static List<SearchHit> find(String query, long roundId) {
        List<String> typed = words(query);
        return all(roundId).stream()
                .filter(hit -> !typed.isEmpty()
                        && typed.stream()
                                .allMatch(word -> words(hit.title()).stream().anyMatch(own -> own.startsWith(word))))
                .toList();
    }

    private static List<SearchHit> all(long roundId) {
        List<SearchHit> all = new ArrayList<>();
        for (NavItem item : NavItem.values()) {
            all.add(hit(item.label(), item.group().label(), item.place(roundId)));
        }
        all.add(inside("place.new-round", NavItem.ROUND, new Place.NewRound()));
        all.add(inside("place.import", NavItem.ROUND, new Place.ImportList(roundId)));
        all.add(inside("place.register", NavItem.DECISIONS, new Place.AwardRegister()));
        all.add(inside("place.intake-units", NavItem.UNITS, new Place.Intake(ListKind.UNITS)));
        all.add(inside("place.intake-people", NavItem.PEOPLE, new Place.Intake(ListKind.PEOPLE)));
        all.add(inside("place.intake-history", NavItem.DECISIONS, new Place.Intake(ListKind.HISTORY)));
        return all;
    }

    private static SearchHit inside(String key, NavItem item, Place place) {
        return hit(Messages.text(key), item.label(), place);
    }

    private static SearchHit hit(String name, String under, Place place) {
        return new SearchHit(Messages.text("place.kind"), name, under, place);
    }

    private static List<String> words(String text) {
        return Arrays.stream(Fold.of(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
