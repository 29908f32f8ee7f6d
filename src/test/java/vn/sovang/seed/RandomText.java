package vn.sovang.seed;

import java.util.List;
import java.util.stream.IntStream;

/// Texts of any letters, or of chosen ones.
public final class RandomText {
    private static final int LONGEST = 255;

    private RandomText() {}

    /// Anything a string can hold: Vietnamese, other scripts, marks without a letter, controls, halves of pairs.
    public static Generator<String> any() {
        Generator<Integer> letters = Generator.<Integer>often(6, Generator.between(' ', '~'))
                .or(6, Generator.between(0x1EA0, 0x1EF9))
                .or(4, Generator.between(0x00A0, 0x024F))
                .or(2, Generator.between(0x0300, 0x036F))
                .or(2, Generator.between(0x0000, 0x001F))
                .or(2, Generator.between(0x2000, 0x206F))
                .or(1, Generator.between(0xD800, 0xDFFF))
                .or(1, Generator.between(0xFE00, 0xFFFF))
                .or(1, Generator.between(0x10000, 0x10FFFF))
                .or(6, Generator.between(0x0000, 0xFFFF));
        return text(letters, LONGEST);
    }

    /// @param letters each of which is drawn alike; a pair of surrogates is one
    public static Generator<String> of(String letters, int most) {
        return text(Generator.of(letters.codePoints().boxed().toList()), most);
    }

    /// Each group of letters is drawn from alike, however large: `of(range('a', 'e'), letters("\t"))`.
    @SafeVarargs
    public static Generator<String> of(List<Integer>... groups) {
        List<List<Integer>> all = List.of(groups);
        return text(random -> Generator.of(Generator.of(all).next(random)).next(random), LONGEST);
    }

    public static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    public static List<Integer> letters(String letters) {
        return letters.codePoints().boxed().toList();
    }

    private static Generator<String> text(Generator<Integer> letters, int most) {
        return letters.list(0, most).map(all -> {
            StringBuilder out = new StringBuilder();
            all.forEach(out::appendCodePoint);
            return out.toString();
        });
    }
}
