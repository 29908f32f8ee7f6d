package vn.sovang.paper.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import vn.sovang.paper.FontFace;

/// The faces one file uses, cut down to its letters.
final class EmbeddedFonts {
    private final PDDocument document;
    private final Fonts fonts;
    private final COSDictionary dictionaries = new COSDictionary();
    private final Map<FontFace, FontCut> cuts = new EnumMap<>(FontFace.class);

    EmbeddedFonts(PDDocument document, Fonts fonts, PDResources resources) {
        this.document = document;
        this.fonts = fonts;
        resources.getCOSObject().setItem(COSName.FONT, dictionaries);
    }

    /// The name a page's content knows a face by.
    static String name(FontFace face) {
        return "F" + face.ordinal();
    }

    /// The cut of a face, growing with each letter it is asked for.
    FontCut cut(FontFace face) {
        return cuts.computeIfAbsent(face, key -> new FontCut(fonts.file(key)));
    }

    /// Writes the fonts, once all pages are painted.
    void finish() throws IOException {
        for (Map.Entry<FontFace, FontCut> entry : cuts.entrySet()) {
            dictionaries.setItem(name(entry.getKey()), dictionary(entry.getKey(), entry.getValue()));
        }
    }

    private COSDictionary dictionary(FontFace face, FontCut cut) throws IOException {
        // Six letters before the name mark a font that is not whole.
        COSName name = COSName.getPDFName("SOVANG+LiberationSerif-" + Fonts.fileName(face));
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
        cid.setItem(COSName.FONT_DESC, descriptor(fonts.file(face), face, cut, name));
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
        dictionary.setItem(COSName.TO_UNICODE, deflated(cut.toUnicode()));
        return dictionary;
    }

    private COSDictionary descriptor(FontFile font, FontFace face, FontCut cut, COSName name) throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        boolean slanted = font.slant() != 0;
        // Bits of ISO 32000-1 table 123: serif 2, symbolic 4 (glyphs are chosen by number), italic 64.
        descriptor.setInt(COSName.FLAGS, slanted ? 2 | 4 | 64 : 2 | 4);
        COSArray box = new COSArray();
        for (int edge = 0; edge < 4; edge++) {
            box.add(COSInteger.get(thousandths(font.edge(edge))));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setFloat(COSName.ITALIC_ANGLE, (float) font.slant());
        descriptor.setInt(COSName.ASCENT, thousandths(font.ascent()));
        descriptor.setInt(COSName.DESCENT, -thousandths(font.descent()));
        descriptor.setInt(COSName.CAP_HEIGHT, thousandths(font.capHeight()));
        boolean bold = face == FontFace.BOLD || face == FontFace.BOLD_ITALIC;
        descriptor.setInt(COSName.STEM_V, bold ? 140 : 80);
        byte[] program = cut.program();
        COSStream file = deflated(program);
        file.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private static int thousandths(double em) {
        return (int) Math.round(em * 1000);
    }

    private COSStream deflated(byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
