package vn.sovang.ui.registry.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Person;
import vn.sovang.usecase.registry.MergePeople;

/// The pairs that may be one person each, the pair in hand, and which value of each field stays. Knows no toolkit and
/// no
/// store.
final class SamePeopleModel {
    private final ReadOnlyObjectWrapper<List<PairLine>> pairs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Pair> pair = new ReadOnlyObjectWrapper<>();
    private final Set<PersonField> ofOther = EnumSet.noneOf(PersonField.class);

    /// The pair in hand.
    ///
    /// @param one the entry that stays
    record Pair(PersonSide one, PersonSide other, String reason) {
        Object key() {
            return PairLine.key(one.person().id(), other.person().id());
        }
    }

    void list(List<PairLine> lines) {
        pairs.set(List.copyOf(lines));
    }

    /// Takes a pair in hand; the values proposed to stay are chosen.
    void show(@Nullable Pair taken) {
        ofOther.clear();
        if (taken != null) {
            Person one = taken.one().person();
            Person other = taken.other().person();
            Person proposed = MergePeople.proposed(one, other);
            for (PersonField field : PersonField.values()) {
                if (field.differs(one, other) && !field.differs(proposed, other)) {
                    ofOther.add(field);
                }
            }
        }
        pair.set(taken);
    }

    /// Chooses whose value of a field stays.
    void choose(PersonField field, boolean others) {
        if (others) {
            ofOther.add(field);
        } else {
            ofOther.remove(field);
        }
    }

    boolean choosesOther(PersonField field) {
        return ofOther.contains(field);
    }

    /// The fields in which the pair in hand differs.
    List<PersonField> differing() {
        Pair now = pair.get();
        return now == null
                ? List.of()
                : Arrays.stream(PersonField.values())
                        .filter(field ->
                                field.differs(now.one().person(), now.other().person()))
                        .toList();
    }

    /// The entry as it will be.
    Person merged(Pair now) {
        return PersonField.merged(now.one().person(), now.other().person(), ofOther);
    }

    /// The pair after the one in hand, or before it; the nearest at the ends, null when there is no other.
    @Nullable
    PairLine neighbour(int step) {
        Pair now = pair.get();
        List<PairLine> lines = pairs.get();
        int index = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (now != null && lines.get(i).key().equals(now.key())) {
                index = i;
            }
        }
        int next = index < 0 ? 0 : index + step;
        return next < 0 || next >= lines.size() ? null : lines.get(next);
    }

    /// Takes the pair in hand off the list, and any that has a person who is gone; answers which comes next.
    ///
    /// @param goneId id of the entry that was merged into the other; 0 when both stay
    @Nullable
    PairLine settle(Pair settled, long goneId) {
        PairLine after = neighbour(1);
        PairLine next = after == null || after.has(goneId) ? null : after;
        List<PairLine> left = new ArrayList<>(pairs.get());
        left.removeIf(line -> line.key().equals(settled.key()) || (goneId != 0 && line.has(goneId)));
        list(left);
        return next != null || left.isEmpty() ? next : left.getFirst();
    }

    ReadOnlyObjectProperty<List<PairLine>> pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Pair> pairProperty() {
        return pair.getReadOnlyProperty();
    }
}
