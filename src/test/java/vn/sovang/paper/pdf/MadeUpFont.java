package vn.sovang.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Font files for tests: a shipped face with other rights or other letters.
public final class MadeUpFont {
    private final byte[] bytes;

    private MadeUpFont(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A shipped face, such as "Serif-Bold".
    public static MadeUpFont shipped(String name) throws IOException {
        try (InputStream in = MadeUpFont.class.getResourceAsStream("/liberation/Liberation" + name + ".ttf")) {
            return new MadeUpFont(in.readAllBytes());
        }
    }

    /// The four faces under the names Windows gives Times New Roman.
    public static void writeTimes(Path folder) throws IOException {
        for (var name : Map.of(
                        "times", "Serif-Regular",
                        "timesbd", "Serif-Bold",
                        "timesi", "Serif-Italic",
                        "timesbi", "Serif-BoldItalic")
                .entrySet()) {
            shipped(name.getValue()).write(folder.resolve(name.getKey() + ".ttf"));
        }
    }

    /// The same font with these rights (OS/2, fsType).
    public MadeUpFont rights(int rights) {
        byte[] copy = bytes.clone();
        ByteBuffer.wrap(copy).putShort(offset(copy, "OS/2") + 8, (short) rights);
        return new MadeUpFont(copy);
    }

    /// The same font without one of its letters.
    public MadeUpFont without(int letter) {
        SortedMap<Integer, Integer> letters = letters();
        letters.remove(letter);
        return withMap(letters);
    }

    /// The same font with these letters alone, each drawn as the letter it is mapped to.
    public MadeUpFont only(Map<Integer, Character> drawnAs) {
        SortedMap<Integer, Integer> all = letters();
        SortedMap<Integer, Integer> letters = new TreeMap<>();
        drawnAs.forEach((letter, drawn) -> letters.put(letter, all.get((int) drawn)));
        return withMap(letters);
    }

    /// Writes the font as a file.
    public Path write(Path file) throws IOException {
        return Files.write(file, bytes);
    }

    /// The font as the only one of a collection.
    public Path writeCollection(Path file) throws IOException {
        int head = 16;
        ByteBuffer out = ByteBuffer.allocate(head + bytes.length).put(head, bytes);
        out.put("ttcf".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x00010000)
                .putInt(1)
                .putInt(head);
        for (int i = 0; i < out.getChar(head + 4); i++) {
            int entry = head + 12 + 16 * i + 8;
            out.putInt(entry, out.getInt(entry) + head);
        }
        return Files.write(file, out.array());
    }

    private SortedMap<Integer, Integer> letters() {
        FontFile file = new FontFile(bytes);
        SortedMap<Integer, Integer> letters = new TreeMap<>();
        for (int letter = 1; letter < 0x10000; letter++) {
            if (file.glyph(letter) != 0) {
                letters.put(letter, file.glyph(letter));
            }
        }
        return letters;
    }

    /// Appends a Unicode map of format 12 and makes it the font's only one.
    private MadeUpFont withMap(SortedMap<Integer, Integer> letters) {
        int start = bytes.length + 3 & ~3;
        ByteBuffer out =
                ByteBuffer.allocate(start + 12 + 16 + 12 * letters.size()).put(0, bytes);
        out.position(start);
        out.putShort((short) 0).putShort((short) 1).putInt(0x0003_000A).putInt(12);
        out.putShort((short) 12)
                .putShort((short) 0)
                .putInt(16 + 12 * letters.size())
                .putInt(0)
                .putInt(letters.size());
        letters.forEach((letter, glyph) -> out.putInt(letter).putInt(letter).putInt(glyph));
        out.putInt(entry(bytes, "cmap") + 8, start);
        return new MadeUpFont(out.array());
    }

    private static int offset(byte[] bytes, String tag) {
        return ByteBuffer.wrap(bytes).getInt(entry(bytes, tag) + 8);
    }

    private static int entry(byte[] bytes, String tag) {
        for (int entry = 12; ; entry += 16) {
            if (new String(bytes, entry, 4, StandardCharsets.US_ASCII).equals(tag)) {
                return entry;
            }
        }
    }
}
