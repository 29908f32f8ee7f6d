package vn.sovang.paper.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Letters of one file that the fixed cut of their face lacks, cut from a font in the order they were first used.
final class FontCut {
    private final FontFile font;
    private final String name;
    private final FontProgram program;
    private final Map<Integer, Integer> codes = new HashMap<>();
    private final List<Letter> letters = new ArrayList<>();

    private record Letter(int letter, int glyph) {}

    /// @param name the pages' content knows it by
    FontCut(FontFile font, String name) {
        this.font = font;
        this.name = name;
        this.program = new FontProgram(font);
    }

    FontFile font() {
        return font;
    }

    String name() {
        return name;
    }

    /// The number of a letter's glyph in the cut font.
    ///
    /// @throws IllegalArgumentException when the font has no such letter
    int code(int letter) {
        Integer known = codes.get(letter);
        if (known != null) {
            return known;
        }
        int glyph = font.glyph(letter);
        if (glyph == 0) {
            throw new IllegalArgumentException(String.format("no glyph for U+%04X", letter));
        }
        int code = program.add(glyph);
        codes.put(letter, code);
        letters.add(new Letter(letter, glyph));
        return code;
    }

    /// Width of a glyph by its number in the cut font, em.
    double advance(int code) {
        return font.advance(letters.get(code - 1).glyph());
    }

    /// Widths by glyph number, thousandths of the letter size, with the blanks between.
    String widths() {
        StringBuilder widths = new StringBuilder().append(Math.round(font.advance(0) * 1000));
        letters.forEach(letter -> widths.append(' ').append(Math.round(font.advance(letter.glyph()) * 1000)));
        return widths.toString();
    }

    /// The cut font as a TrueType file, once all letters are known.
    byte[] program() {
        return program.bytes(new byte[0]);
    }

    /// The letters of the glyphs.
    byte[] toUnicode() {
        ToUnicode map = new ToUnicode(2);
        for (int i = 0; i < letters.size(); i++) {
            map.add(i + 1, letters.get(i).letter());
        }
        return map.bytes();
    }
}
