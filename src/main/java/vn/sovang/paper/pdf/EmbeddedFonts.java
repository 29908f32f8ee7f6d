package vn.sovang.paper.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.paper.FontFace;

/// The fonts one file uses: fixed cuts of the faces, and cuts of their own for letters outside the code page.
final class EmbeddedFonts {
    private static final String[] NAMES = {"F0", "F1", "F2", "F3"};

    private final Fonts fonts;
    private final boolean[] used = new boolean[FontFace.values().length];
    private final Map<FontFile, FontCut> others = new IdentityHashMap<>();
    private final List<FontCut> cuts = new ArrayList<>();

    EmbeddedFonts(Fonts fonts) {
        this.fonts = fonts;
    }

    /// The cut of a face, embedded from now on.
    FixedCut face(FontFace face) {
        used[face.ordinal()] = true;
        return fonts.cut(face);
    }

    /// The name pages' content knows a face by.
    static String name(FontFace face) {
        return NAMES[face.ordinal()];
    }

    /// The cut that draws a letter the face's fixed cut lacks.
    FontCut other(FontFace face, int letter) {
        FontFile own = fonts.file(face);
        FontFile file = own.glyph(letter) != 0 ? own : fonts.fallback(face, letter);
        if (file == null) {
            // The layout refuses such letters; painting a box instead of a name is never right.
            throw new IllegalArgumentException(String.format("no glyph for U+%04X", letter));
        }
        return others.computeIfAbsent(file, this::added);
    }

    private FontCut added(FontFile file) {
        FontCut cut = new FontCut(file, "F" + (NAMES.length + cuts.size()));
        cuts.add(cut);
        return cut;
    }

    /// Writes the fonts, once all pages are painted.
    ///
    /// @param resources number of the pages' common resources
    void write(PdfObjects objects, int resources) {
        PdfBytes names = new PdfBytes(256);
        for (FontFace face : FontFace.values()) {
            if (used[face.ordinal()]) {
                int id = write(objects, fonts.cut(face));
                names.put('/').ascii(name(face)).put(' ').reference(id);
            }
        }
        for (FontCut cut : cuts) {
            int id = write(objects, cut);
            names.put('/').ascii(cut.name()).put(' ').reference(id);
        }
        objects.begin(resources).ascii("<</Font<<").put(names).ascii(">>>>");
    }

    private static int write(PdfObjects objects, FixedCut cut) {
        FixedCut.Streams streams = cut.streams();
        String name = streams.name();
        int program = objects.newId();
        objects.deflated(program, "/Length1 " + streams.length(), streams.program());
        int toUnicode = objects.newId();
        objects.deflated(toUnicode, "", streams.toUnicode());
        int descriptor = objects.newId();
        descriptor(objects.begin(descriptor), cut.font(), name, program);
        int id = objects.newId();
        objects.begin(id)
                .ascii("<</Type/Font/Subtype/TrueType/BaseFont")
                .ascii(name)
                .put(streams.entries(), streams.entries().length)
                .ascii("/FontDescriptor ")
                .reference(descriptor)
                .ascii("/ToUnicode ")
                .reference(toUnicode)
                .ascii(">>");
        return id;
    }

    private static int write(PdfObjects objects, FontCut cut) {
        String name = "/SVRARE+" + cut.font().name();
        byte[] bytes = cut.program();
        int program = objects.newId();
        objects.stream(program, "/Length1 " + bytes.length, PdfBytes.of(bytes));
        int toUnicode = objects.newId();
        objects.stream(toUnicode, "", PdfBytes.of(cut.toUnicode()));
        int descriptor = objects.newId();
        descriptor(objects.begin(descriptor), cut.font(), name, program);
        int descendant = objects.newId();
        objects.begin(descendant)
                .ascii("<</Type/Font/Subtype/CIDFontType2/BaseFont")
                .ascii(name)
                .ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/W[0[")
                .ascii(cut.widths())
                .ascii("]]/FontDescriptor ")
                .reference(descriptor)
                .ascii(">>");
        int id = objects.newId();
        objects.begin(id)
                .ascii("<</Type/Font/Subtype/Type0/BaseFont")
                .ascii(name)
                .ascii("/Encoding/Identity-H/DescendantFonts[")
                .reference(descendant)
                .ascii("]/ToUnicode ")
                .reference(toUnicode)
                .ascii(">>");
        return id;
    }

    private static void descriptor(PdfBytes out, FontFile font, String name, int program) {
        // Bits of ISO 32000-1 table 123: serif 2, symbolic 4 (glyphs are chosen by number), italic 64.
        int flags = (font.hasSerifs() ? 2 : 0) | 4 | (font.slant() != 0 ? 64 : 0);
        out.ascii("<</Type/FontDescriptor/FontName")
                .ascii(name)
                .ascii("/Flags ")
                .number(flags)
                .ascii("/FontBBox[");
        for (int edge = 0; edge < 4; edge++) {
            out.number(thousandths(font.edge(edge))).put(edge < 3 ? ' ' : ']');
        }
        out.ascii("/ItalicAngle ").length(font.slant());
        out.ascii("/Ascent ").number(thousandths(font.ascent()));
        out.ascii("/Descent ").number(-thousandths(font.descent()));
        out.ascii("/CapHeight ").number(thousandths(font.capHeight()));
        out.ascii("/StemV ").number(font.isBold() ? 140 : 80);
        out.ascii("/FontFile2 ").reference(program).ascii(">>");
    }

    private static int thousandths(double em) {
        return (int) Math.round(em * 1000);
    }
}
