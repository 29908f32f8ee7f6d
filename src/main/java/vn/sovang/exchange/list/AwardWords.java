package vn.sovang.exchange.list;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.sovang.exchange.table.AwardReader;
import vn.sovang.exchange.table.AwardReading;
import vn.sovang.model.SubjectKind;
import vn.sovang.text.UnitName;

/// Reads an award's words, be they a name, an abbreviation or a receiver's code, and says what was made of them.
final class AwardWords {
    private static final Pattern CHAIRMAN = Pattern.compile("\\bct\\b");
    private static final Pattern SMALL_WORDS = Pattern.compile("\\b(cua|do|ve)\\b");
    private static final int MOST_REMEMBERED = 1_000;

    private final AwardReader awards;
    private final ReceiverCodes codes;
    private final Map<Words, Understood> known = new HashMap<>();

    private record Words(String text, SubjectKind kind) {}

    /// @param words the words behind a receiver's code, else the words as listed
    /// @param change what was made of them, empty when they stand as papers write them
    record Understood(String words, AwardReading reading, String change) {}

    AwardWords(AwardReader awards, ReceiverCodes codes) {
        this.awards = awards;
        this.codes = codes;
    }

    /// A list says the same few awards over and over, so each is read once.
    Understood understood(String text, SubjectKind kind) {
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(new Words(text, kind), this::understand);
    }

    private Understood understand(Words listed) {
        String words = codes.awardWords(listed.text());
        AwardReading reading = awards.read(words, listed.kind());
        if (reading instanceof AwardReading.Known award && !sameWords(listed.text(), award.name())) {
            return new Understood(words, reading, "“" + listed.text() + "” theo danh mục là " + award.name());
        }
        String change = words.equals(listed.text()) ? "" : "mã “" + listed.text() + "” là " + words;
        return new Understood(words, reading, change);
    }

    private static boolean sameWords(String listed, String name) {
        return words(listed).equals(words(name));
    }

    private static String words(String award) {
        String full = CHAIRMAN.matcher(UnitName.expanded(award)).replaceAll("chu tich");
        return SMALL_WORDS.matcher(full).replaceAll(" ").replaceAll(" +", " ").strip();
    }
}
