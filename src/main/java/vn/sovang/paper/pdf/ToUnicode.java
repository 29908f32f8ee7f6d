package vn.sovang.paper.pdf;

import java.util.ArrayList;
import java.util.List;

/// Tells readers the letters of a font's codes, for copying and searching (ISO 32000-1, 9.10.3).
final class ToUnicode {
    /// Most entries a section may hold.
    private static final int SECTION = 100;

    private final int codeBytes;
    private final List<Range> ranges = new ArrayList<>();

    /// @param codeBytes length of a code, 1 or 2
    ToUnicode(int codeBytes) {
        this.codeBytes = codeBytes;
    }

    private record Range(int first, int last, int letter) {
        /// Whether a code goes on where the range ends; only the last byte may change in a range.
        boolean continues(int code, int other) {
            return code == last + 1
                    && other == letter + code - first
                    && code >> 8 == first >> 8
                    && other >> 8 == letter >> 8;
        }
    }

    /// Codes must come in rising order.
    void add(int code, int letter) {
        if (!ranges.isEmpty() && ranges.getLast().continues(code, letter)) {
            Range range = ranges.removeLast();
            ranges.add(new Range(range.first(), code, range.letter()));
        } else {
            ranges.add(new Range(code, code, letter));
        }
    }

    byte[] bytes() {
        PdfBytes out = new PdfBytes(4096);
        out.ascii("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                """);
        out.ascii(codeBytes == 1 ? "<00> <FF>" : "<0000> <FFFF>").ascii("\nendcodespacerange\n");
        for (int start = 0; start < ranges.size(); start += SECTION) {
            List<Range> section = ranges.subList(start, Math.min(start + SECTION, ranges.size()));
            out.number(section.size()).ascii(" beginbfrange\n");
            for (Range range : section) {
                code(out, range.first());
                code(out, range.last());
                out.put('<');
                for (char unit : Character.toChars(range.letter())) {
                    out.hex(unit);
                }
                out.ascii(">\n");
            }
            out.ascii("endbfrange\n");
        }
        out.ascii("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return out.toBytes();
    }

    private void code(PdfBytes out, int code) {
        out.put('<');
        if (codeBytes == 1) {
            out.hexByte(code);
        } else {
            out.hex(code);
        }
        out.put('>');
    }
}
