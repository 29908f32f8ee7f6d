package vn.sovang.paper.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A TrueType file of some glyphs of a font, numbered anew in the order they are added.
final class FontProgram {
    private static final int EMPTY = -1;

    private final FontFile font;
    private final List<Integer> glyphs = new ArrayList<>();
    private final Map<Integer, Integer> parts = new HashMap<>();

    /// Holds the glyph for letters that lack one.
    FontProgram(FontFile font) {
        this.font = font;
        add(0);
    }

    /// Adds a glyph and gives its new number. The parts it is put together of come with [#bytes].
    int add(int glyph) {
        glyphs.add(glyph);
        return glyphs.size() - 1;
    }

    /// Leaves a number without a drawing.
    void addEmpty() {
        glyphs.add(EMPTY);
    }

    /// @param map from codes to glyphs, table cmap; empty for none
    byte[] bytes(byte[] map) {
        List<byte[]> outlines = new ArrayList<>();
        // Parts are added on the way and stand behind the glyphs.
        for (int i = 0; i < glyphs.size(); i++) {
            byte[] outline = glyphs.get(i) == EMPTY ? new byte[0] : font.outline(glyphs.get(i));
            outlines.add(GlyphOutline.isComposite(outline) ? GlyphOutline.renumbered(outline, this::part) : outline);
        }
        int count = outlines.size();
        ByteBuffer places = ByteBuffer.allocate(4 * (count + 1));
        ByteBuffer metrics = ByteBuffer.allocate(4 * count);
        int length = 0;
        for (int i = 0; i < count; i++) {
            places.putInt(length);
            metrics.putInt(glyphs.get(i) == EMPTY ? 0 : font.metric(glyphs.get(i)));
            length += outlines.get(i).length + 3 & ~3;
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
        List<Table> tables = new ArrayList<>();
        if (map.length > 0) {
            tables.add(new Table("cmap", ByteBuffer.wrap(map)));
        }
        tables.add(new Table("glyf", drawn));
        tables.add(new Table("head", head));
        tables.add(new Table("hhea", horizontal));
        tables.add(new Table("hmtx", metrics));
        tables.add(new Table("loca", places));
        tables.add(new Table("maxp", most));
        return file(tables);
    }

    private int part(int glyph) {
        Integer known = parts.get(glyph);
        if (known == null) {
            known = add(glyph);
            parts.put(glyph, known);
        }
        return known;
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
}
