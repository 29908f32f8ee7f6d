package vn.sovang.rule.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import vn.sovang.model.PartialDate;
import vn.sovang.model.round.PersonSketch;
import vn.sovang.rule.person.PersonLikeness.Marked;
import vn.sovang.text.Fold;

/// People arranged so that whoever may be one person is found without comparing all with all: each likeness needs a
/// common ID number, day of birth, name and year, name and unit, or unit and year.
public final class PeopleIndex {
    /// A day of birth that more people have than this is one that was typed for lack of a better, such as 1 January.
    private static final int MOST_OF_A_DAY = 200;

    private static final int PLACE_BITS = 24;
    private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;

    private static final Comparator<AlikePeople> STRONGEST = Comparator.comparing(
                    (AlikePeople pair) -> pair.likeness().strength())
            .thenComparing(pair -> pair.one().fullName())
            .thenComparing(pair -> pair.one().id())
            .thenComparing(pair -> pair.other().id());

    private final List<Marked> people;

    /// What people may share, hashed, in the upper bits, and the place of who has it in the lower; sorted. Two keys of
    /// one hash do no harm: everybody found is compared. Boxed keys of 100,000 people would take 80 MB.
    private final long[] entries;

    /// An index of these people.
    public PeopleIndex(List<PersonSketch> people) {
        Map<String, String> words = new HashMap<>();
        this.people = people.stream()
                .map(person -> Marked.of(person, folded(person.fullName(), words)))
                .toList();
        LongStream.Builder all = LongStream.builder();
        for (int place = 0; place < this.people.size(); place++) {
            for (long key : keys(this.people.get(place))) {
                all.add(key | place);
            }
        }
        entries = all.build().sorted().toArray();
    }

    /// Who of the index this one is: the one answer for every way in which somebody enters.
    public Identity whoIs(PersonSketch one) {
        return Identity.of(alike(one));
    }

    /// Whom of the index this one may be, the most alike first; never themselves.
    public List<AlikePeople> alike(PersonSketch one) {
        Marked marked = Marked.of(one);
        Map<Long, AlikePeople> found = new LinkedHashMap<>();
        for (long key : keys(marked)) {
            int from = Arrays.binarySearch(entries, key);
            int start = from < 0 ? -from - 1 : from;
            int end = end(start, key);
            for (int at = start; at < end && !tooMany(key, end - start); at++) {
                Marked other = person(at);
                if (one.id() == 0 || other.person().id() != one.id()) {
                    PersonLikeness.between(marked, other)
                            .ifPresent(likeness ->
                                    found.put(other.person().id(), new AlikePeople(one, other.person(), likeness)));
                }
            }
        }
        return found.values().stream().sorted(STRONGEST).toList();
    }

    /// All pairs of the index that may be one person, the most alike first.
    public List<AlikePeople> pairs() {
        Set<List<Long>> seen = new HashSet<>();
        List<AlikePeople> pairs = new ArrayList<>();
        int start = 0;
        while (start < entries.length) {
            long key = entries[start] & ~PLACE_MASK;
            int end = end(start, key);
            if (!tooMany(key, end - start)) {
                compareAll(start, end, seen, pairs);
            }
            start = end;
        }
        pairs.sort(STRONGEST);
        return pairs;
    }

    private void compareAll(int start, int end, Set<List<Long>> seen, List<AlikePeople> pairs) {
        for (int first = start; first < end; first++) {
            for (int second = first + 1; second < end; second++) {
                PersonSketch one = person(first).person();
                PersonSketch other = person(second).person();
                PersonLikeness.between(person(first), person(second)).ifPresent(likeness -> {
                    if (seen.add(List.of(one.id(), other.id()))) {
                        pairs.add(new AlikePeople(one, other, likeness));
                    }
                });
            }
        }
    }

    /// As [Fold#of(String)], word by word: names of many people are made of few words.
    private static String folded(String name, Map<String, String> known) {
        StringBuilder folded = new StringBuilder(name.length());
        for (String word : name.split(" ")) {
            String bare = known.computeIfAbsent(word, Fold::of);
            if (!bare.isEmpty()) {
                folded.append(folded.isEmpty() ? "" : " ").append(bare);
            }
        }
        return folded.toString();
    }

    private Marked person(int entry) {
        return people.get((int) (entries[entry] & PLACE_MASK));
    }

    /// Where the entries of the key that begin at the start end.
    private int end(int start, long key) {
        int end = start;
        while (end < entries.length && (entries[end] & ~PLACE_MASK) == key) {
            end++;
        }
        return end;
    }

    /// Keys of days of birth are odd above the place.
    private static boolean tooMany(long key, int people) {
        return (key >>> PLACE_BITS & 1) == 1 && people > MOST_OF_A_DAY;
    }

    private static List<Long> keys(Marked marked) {
        PersonSketch person = marked.person();
        List<Long> keys = new ArrayList<>();
        if (!person.idNumber().isEmpty()) {
            keys.add(key("n" + person.idNumber()));
        }
        PartialDate birth = person.birth();
        if (birth != null) {
            keys.add(key("y" + birth.year() + marked.folded()));
            if (birth.day() != 0) {
                keys.add(key("d" + birth) | 1L << PLACE_BITS);
            }
        }
        for (long unit : person.unitIds()) {
            keys.add(key("u" + unit + " " + marked.folded()));
            if (birth != null) {
                keys.add(key("b" + unit + " " + birth.year()));
            }
        }
        return keys;
    }

    /// A hash in the upper bits, even above the place.
    private static long key(String what) {
        long hash = 0;
        for (int at = 0; at < what.length(); at++) {
            hash = 31 * hash + what.charAt(at);
        }
        // The finalizer of MurmurHash3: neighbours of 31 * h + c lie side by side otherwise.
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return (hash ^ hash >>> 33) & ~PLACE_MASK & ~(1L << PLACE_BITS);
    }
}
