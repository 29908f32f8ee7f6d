package vn.sovang.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.sovang.paper.FontFace;

/// openhtmltopdf: a page of HTML a paper. As shipped it reads the fonts of each document itself; with GSUB off it is
/// given fonts that PDFBox parsed once.
final class HtmlWay implements Way {
    private static final String FAMILY = "Liberation Serif";

    private enum Mode {
        SHIPPED,
        NO_GSUB,
        CONFORMING
    }

    private final Mode mode;
    private final Map<FontFace, byte[]> files = new EnumMap<>(FontFace.class);
    private final Map<FontFace, TrueTypeFont> parsed = new EnumMap<>(FontFace.class);
    private final byte[] profile;

    private HtmlWay(Mode mode) {
        this.mode = mode;
        this.profile = mode == Mode.CONFORMING
                ? ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()
                : new byte[0];
        try {
            for (FontFace face : FontFace.values()) {
                files.put(face, Way.font(face));
                if (mode == Mode.NO_GSUB) {
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Way.font(face)));
                    font.setEnableGsub(false);
                    parsed.put(face, font);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Runs the way in a worker.
    ///
    /// @param arguments `shipped`, `no_gsub` or `conforming`, then what the worker is to do
    public static void main(String[] arguments) throws Exception {
        XRLog.setLoggingEnabled(false);
        Mode mode = Mode.valueOf(arguments[0].toUpperCase(java.util.Locale.ROOT));
        Worker.run(() -> new HtmlWay(mode), arguments);
    }

    @Override
    public List<byte[]> make(Dossier dossier) throws IOException {
        List<byte[]> made = new ArrayList<>();
        for (Dossier.Paper paper : dossier.papers()) {
            made.add(file(paper));
        }
        return made;
    }

    private byte[] file(Dossier.Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(HtmlPage.of(paper), null);
        builder.toStream(out);
        if (mode == Mode.CONFORMING) {
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(profile);
        }
        if (mode == Mode.NO_GSUB) {
            try (PDDocument document = new PDDocument()) {
                builder.usePDDocument(document);
                for (FontFace face : FontFace.values()) {
                    PDType0Font font = PDType0Font.load(document, known(parsed, face), true);
                    builder.useFont(new PDFontSupplier(font), FAMILY, weight(face), style(face), true);
                }
                builder.run();
            }
        } else {
            for (FontFace face : FontFace.values()) {
                builder.useFont(
                        () -> new ByteArrayInputStream(known(files, face)), FAMILY, weight(face), style(face), true);
            }
            builder.run();
        }
        return out.toByteArray();
    }

    private static <T> T known(Map<FontFace, T> fonts, FontFace face) {
        T font = fonts.get(face);
        if (font == null) {
            throw new IllegalStateException(face.toString());
        }
        return font;
    }

    private static int weight(FontFace face) {
        return face == FontFace.BOLD || face == FontFace.BOLD_ITALIC ? 700 : 400;
    }

    private static FontStyle style(FontFace face) {
        return face == FontFace.ITALIC || face == FontFace.BOLD_ITALIC ? FontStyle.ITALIC : FontStyle.NORMAL;
    }
}
