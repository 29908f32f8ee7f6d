package vn.sovang.paper.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.sovang.paper.FontFace;

/// The fonts of one file: the ready-cut program of each face that is used and, for letters it lacks, a subset of the
/// whole face.
final class EmbeddedFonts {
    private final PDDocument document;
    private final Fonts fonts;
    private final PDResources resources;
    private final Map<FontFace, FontProgram> used = new EnumMap<>(FontFace.class);
    private final Map<FontFace, PDType0Font> rare = new EnumMap<>(FontFace.class);

    EmbeddedFonts(PDDocument document, Fonts fonts, PDResources resources) {
        this.document = document;
        this.fonts = fonts;
        this.resources = resources;
    }

    /// The name a page's content knows a face by.
    static String name(FontFace face) {
        return "F" + face.ordinal();
    }

    /// The name of the font that has the letters the ready-cut program of a face lacks.
    static String rareName(FontFace face) {
        return "R" + face.ordinal();
    }

    /// The ready-cut program of a face.
    FontProgram program(FontFace face) throws IOException {
        FontProgram known = used.get(face);
        if (known != null) {
            return known;
        }
        FontProgram program = fonts.program(face);
        used.put(face, program);
        COSDictionary container = resources.getCOSObject();
        COSDictionary dictionaries = container.getCOSDictionary(COSName.FONT);
        if (dictionaries == null) {
            dictionaries = new COSDictionary();
            container.setItem(COSName.FONT, dictionaries);
        }
        dictionaries.setItem(name(face), dictionary(fonts.trueType(face), program));
        return program;
    }

    /// The code of a letter in the font named by [#rareName].
    int rareCode(FontFace face, int codePoint) throws IOException {
        PDType0Font font = rare.get(face);
        if (font == null) {
            font = PDType0Font.load(document, fonts.trueType(face), true);
            rare.put(face, font);
            resources.put(COSName.getPDFName(rareName(face)), font);
        }
        font.addToSubset(codePoint);
        byte[] code = font.encode(Character.toString(codePoint));
        return (code[0] & 255) << 8 | code[1] & 255;
    }

    /// Writes what is known only at the end.
    void finish() throws IOException {
        for (PDType0Font font : rare.values()) {
            font.subset();
        }
    }

    private COSDictionary dictionary(TrueTypeFont font, FontProgram program) throws IOException {
        // Six letters mark a subset; the letters cut are always the same.
        COSName name = COSName.getPDFName("SOVANG+" + font.getName());
        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cid.setItem(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        cid.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        cid.setItem(COSName.FONT_DESC, descriptor(font, program, name));
        COSArray widths = new COSArray();
        for (int width : program.widths()) {
            widths.add(COSInteger.get(width));
        }
        COSArray from = new COSArray();
        from.add(COSInteger.ZERO);
        from.add(widths);
        cid.setItem(COSName.W, from);
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(cid);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, deflated(program.toUnicode()));
        return dictionary;
    }

    private COSDictionary descriptor(TrueTypeFont font, FontProgram program, COSName name) throws IOException {
        HeaderTable header = font.getHeader();
        double thousandths = 1000.0 / font.getUnitsPerEm();
        float slant = font.getPostScript().getItalicAngle();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        // Symbolic, since glyphs are chosen by number; serif; italic.
        descriptor.setInt(COSName.FLAGS, 4 | 2 | (slant == 0 ? 0 : 64));
        COSArray box = new COSArray();
        for (int edge : new int[] {header.getXMin(), header.getYMin(), header.getXMax(), header.getYMax()}) {
            box.add(COSInteger.get(Math.round(edge * thousandths)));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setFloat(COSName.ITALIC_ANGLE, slant);
        descriptor.setInt(
                COSName.ASCENT, (int) Math.round(font.getHorizontalHeader().getAscender() * thousandths));
        descriptor.setInt(
                COSName.DESCENT, (int) Math.round(font.getHorizontalHeader().getDescender() * thousandths));
        descriptor.setInt(
                COSName.CAP_HEIGHT, (int) Math.round(font.getOS2Windows().getCapHeight() * thousandths));
        descriptor.setInt(COSName.STEM_V, font.getOS2Windows().getWeightClass() > 500 ? 140 : 80);
        COSStream file = deflated(program.bytes());
        file.setInt(COSName.LENGTH1, program.length());
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private COSStream deflated(byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }
}
