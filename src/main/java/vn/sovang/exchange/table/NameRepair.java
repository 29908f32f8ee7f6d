package vn.sovang.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.sovang.text.PersonName;

/// Puts right how a person's name is written; the letters themselves stay as given.
public final class NameRepair {
    private static final Pattern SLIPPED_SHIFT = Pattern.compile("\\p{Lu}{2,3}\\p{Ll}+");

    private NameRepair() {}

    public static String person(String listed, RowRepairs changes) {
        String name = listed;
        String title = PersonName.title(name);
        if (!title.isEmpty()) {
            changes.add("bỏ “" + title + "” trước họ tên");
            name = PersonName.withoutTitle(name);
        }
        if (isUpperCase(name)) {
            String small = PersonName.capitalised(name);
            changes.add("chữ in hoa “" + name + "” viết lại thành “" + small + "”");
            return small;
        }
        List<String> words = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            String better = word(word);
            if (!better.equals(word)) {
                changes.add("“" + word + "” viết hoa lại thành “" + better + "”");
            }
            words.add(better);
        }
        return String.join(" ", words);
    }

    public static boolean isUpperCase(String name) {
        return name.codePoints().filter(Character::isLetter).count() > 1
                && name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static String word(String word) {
        if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        boolean small = Character.isLowerCase(word.charAt(0));
        boolean shouted = word.length() > 1 && isUpperCase(word);
        if (shouted || SLIPPED_SHIFT.matcher(word).matches()) {
            return PersonName.capitalised(word);
        }
        return small ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
}
