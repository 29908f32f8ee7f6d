package vn.sovang.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;
import vn.sovang.paper.FontFace;

/// The fonts one file uses, cut down to its letters.
final class EmbeddedFonts {
    private final PDDocument document;
    private final Fonts fonts;
    private final COSDictionary dictionaries = new COSDictionary();
    private final @Nullable FontCut[] faces = new FontCut[FontFace.values().length];
    private final Map<FontFile, FontCut> others = new IdentityHashMap<>();
    private final List<FontCut> cuts = new ArrayList<>();

    EmbeddedFonts(PDDocument document, Fonts fonts, PDResources resources) {
        this.document = document;
        this.fonts = fonts;
        resources.getCOSObject().setItem(COSName.FONT, dictionaries);
    }

    /// The cut of a face, growing with each letter it is asked for.
    FontCut cut(FontFace face) {
        FontCut known = faces[face.ordinal()];
        if (known == null) {
            known = added(fonts.file(face), face.ordinal());
            faces[face.ordinal()] = known;
        }
        return known;
    }

    /// The cut of the font that stands in for a letter the face lacks.
    FontCut fallback(FontFace face, int letter) {
        FontFile file = fonts.fallback(face, letter);
        if (file == null) {
            // The layout refuses such letters; painting a box instead of a name is never right.
            throw new IllegalArgumentException(String.format("no glyph for U+%04X", letter));
        }
        return others.computeIfAbsent(file, other -> added(other, faces.length + others.size()));
    }

    private FontCut added(FontFile file, int number) {
        FontCut cut = new FontCut(file, "F" + number);
        cuts.add(cut);
        return cut;
    }

    /// Writes the fonts, once all pages are painted.
    void finish() throws IOException {
        for (FontCut cut : cuts) {
            dictionaries.setItem(cut.name(), dictionary(cut));
        }
    }

    private COSDictionary dictionary(FontCut cut) throws IOException {
        // Six letters before the name mark a font that is not whole.
        COSName name = COSName.getPDFName("SOVANG+" + cut.font().name());
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cid.setItem(COSName.BASE_FONT, name);
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        cid.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        cid.setItem(COSName.FONT_DESC, descriptor(cut, name));
        COSArray widths = new COSArray();
        cut.widths().forEach(width -> widths.add(COSInteger.get(width)));
        COSArray fromZero = new COSArray();
        fromZero.add(COSInteger.ZERO);
        fromZero.add(widths);
        cid.setItem(COSName.W, fromZero);
        COSArray descendants = new COSArray();
        descendants.add(cid);
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, Flate.stream(document, Flate.deflated(cut.toUnicode())));
        return dictionary;
    }

    private COSDictionary descriptor(FontCut cut, COSName name) throws IOException {
        FontFile font = cut.font();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        // Bits of ISO 32000-1 table 123: serif 2, symbolic 4 (glyphs are chosen by number), italic 64.
        descriptor.setInt(COSName.FLAGS, (font.hasSerifs() ? 2 : 0) | 4 | (font.slant() != 0 ? 64 : 0));
        COSArray box = new COSArray();
        for (int edge = 0; edge < 4; edge++) {
            box.add(COSInteger.get(thousandths(font.edge(edge))));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setFloat(COSName.ITALIC_ANGLE, (float) font.slant());
        descriptor.setInt(COSName.ASCENT, thousandths(font.ascent()));
        descriptor.setInt(COSName.DESCENT, -thousandths(font.descent()));
        descriptor.setInt(COSName.CAP_HEIGHT, thousandths(font.capHeight()));
        descriptor.setInt(COSName.STEM_V, font.isBold() ? 140 : 80);
        byte[] program = cut.program();
        COSStream file = Flate.stream(document, Flate.deflated(program));
        file.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private static int thousandths(double em) {
        return (int) Math.round(em * 1000);
    }
}
