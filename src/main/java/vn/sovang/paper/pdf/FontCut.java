package vn.sovang.paper.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One face cut down to the letters of one file, numbered in the order they were first used.
final class FontCut {
    /// Most entries a `bfchar` section may hold.
    private static final int SECTION = 100;
    private static final int COMMON = 0x2000;

    private final FontFile font;
    private final String name;
    private final List<Glyph> glyphs = new ArrayList<>();
    /// Codes of letters; those above the table are rare.
    private final char[] common = new char[COMMON];
    private final Map<Integer, Integer> rare = new HashMap<>();
    private final Map<Integer, Integer> parts = new HashMap<>();

    /// @param letter 0 for a part of other glyphs
    private record Glyph(int original, int letter) {}

    /// @param name the pages' content knows it by
    FontCut(FontFile font, String name) {
        this.font = font;
        this.name = name;
        add(0, 0);
    }

    FontFile font() {
        return font;
    }

    String name() {
        return name;
    }

    /// The number of a letter's glyph in the cut font, 0 when the font has no such letter.
    int code(int letter) {
        if (letter < COMMON && common[letter] != 0) {
            return common[letter];
        }
        Integer known = rare.get(letter);
        if (known != null) {
            return known;
        }
        int glyph = font.glyph(letter);
        if (glyph == 0) {
            return 0;
        }
        int code = add(glyph, letter);
        if (letter < COMMON) {
            common[letter] = (char) code;
        } else {
            rare.put(letter, code);
        }
        return code;
    }

    /// Width of a glyph by its number in the cut font, em.
    double advance(int code) {
        return font.advance(glyphs.get(code).original());
    }

    private int add(int original, int letter) {
        int code = glyphs.size();
        glyphs.add(new Glyph(original, letter));
        byte[] outline = font.outline(original);
        if (Outline.isComposite(outline)) {
            Outline.renumbered(outline, this::part);
        }
        return code;
    }

    private int part(int original) {
        Integer known = parts.get(original);
        if (known == null) {
            known = add(original, 0);
            parts.put(original, known);
        }
        return known;
    }

    /// Widths by glyph number, thousandths of the letter size.
    List<Integer> widths() {
        return glyphs.stream()
                .map(glyph -> (int) Math.round(font.advance(glyph.original()) * 1000))
                .toList();
    }

    /// The cut font as a TrueType file.
    byte[] program() {
        int count = glyphs.size();
        ByteBuffer places = ByteBuffer.allocate(4 * (count + 1));
        ByteBuffer metrics = ByteBuffer.allocate(4 * count);
        List<byte[]> outlines = new ArrayList<>(count);
        int length = 0;
        for (Glyph glyph : glyphs) {
            byte[] outline = font.outline(glyph.original());
            if (Outline.isComposite(outline)) {
                outline = Outline.renumbered(outline, this::part);
            }
            outlines.add(outline);
            places.putInt(length);
            metrics.putInt(font.metric(glyph.original()));
            length += outline.length + 3 & ~3;
        }
        places.putInt(length);
        ByteBuffer drawn = ByteBuffer.allocate(length);
        for (int i = 0; i < count; i++) {
            drawn.put(places.getInt(4 * i), outlines.get(i));
        }
        ByteBuffer head = ByteBuffer.wrap(font.copy("head", 54));
        head.putInt(8, 0);
        head.putShort(50, (short) 1);
        ByteBuffer horizontal = ByteBuffer.wrap(font.copy("hhea", 36));
        horizontal.putShort(34, (short) count);
        ByteBuffer most = ByteBuffer.wrap(font.copy("maxp", 32));
        most.putShort(4, (short) count);
        return file(List.of(
                new Table("glyf", drawn),
                new Table("head", head),
                new Table("hhea", horizontal),
                new Table("hmtx", metrics),
                new Table("loca", places),
                new Table("maxp", most)));
    }

    private record Table(String tag, ByteBuffer bytes) {}

    private static byte[] file(List<Table> tables) {
        int start = 12 + 16 * tables.size();
        int length = start;
        for (Table table : tables) {
            length += table.bytes().capacity() + 3 & ~3;
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (tables.size() - power)));
        int at = start;
        int head = 0;
        for (Table table : tables) {
            byte[] bytes = table.bytes().array();
            file.put(at, bytes);
            int padded = bytes.length + 3 & ~3;
            file.put(table.tag().getBytes(StandardCharsets.US_ASCII));
            file.putInt(sum(file, at, padded)).putInt(at).putInt(bytes.length);
            head = table.tag().equals("head") ? at : head;
            at += padded;
        }
        // The sum over the whole file must come to this number (TrueType, table head).
        file.putInt(head + 8, 0xB1B0AFBA - sum(file, 0, length));
        return file.array();
    }

    private static int sum(ByteBuffer bytes, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i += 4) {
            sum += bytes.getInt(i);
        }
        return sum;
    }

    /// The letters of the glyphs, for copying and searching.
    byte[] toUnicode() {
        List<Integer> letters = java.util.stream.IntStream.range(0, glyphs.size())
                .filter(code -> glyphs.get(code).letter() != 0)
                .boxed()
                .toList();
        StringBuilder out = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int start = 0; start < letters.size(); start += SECTION) {
            var section = letters.subList(start, Math.min(start + SECTION, letters.size()));
            out.append(section.size()).append(" beginbfchar\n");
            section.forEach(code -> {
                out.append('<');
                Content.hex(out, code);
                out.append("> <");
                for (char unit : Character.toChars(glyphs.get(code).letter())) {
                    Content.hex(out, unit);
                }
                out.append(">\n");
            });
            out.append("endbfchar\n");
        }
        out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
