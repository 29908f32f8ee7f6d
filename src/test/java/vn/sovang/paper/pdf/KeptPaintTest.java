package vn.sovang.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.paper.layout.Layout;
import vn.sovang.picture.KeptText;

/// What is written onto the pages of a dossier, operator by operator, against what was kept: letters, ruled lines,
/// stamps, marks of the structure.
class KeptPaintTest {
    private static final int LONGEST_TEXT = 4_000;

    /// How long a packed stream is depends on who packs it; the identity of the file stands on all of it.
    private static final Set<COSName> LENGTHS = Set.of(COSName.LENGTH, COSName.ID, COSName.SIZE);

    private static byte[] dossier(int rows) throws Exception {
        Fonts fonts = Fonts.load();
        Layout layout = new Layout(fonts);
        Document table = new Document("Bảng", List.of(Section.portrait(List.of(SamplePapers.table(rows)))));
        List<DossierPdf.Part> parts = List.of(
                new DossierPdf.Part("Bìa hồ sơ", 0, layout.lay(SamplePapers.cover())),
                new DossierPdf.Part("Phường Mẫu", 0, List.of()),
                new DossierPdf.Part("Tờ trình", 1, layout.lay(SamplePapers.submission())),
                new DossierPdf.Part("Bảng", 1, layout.lay(table)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DossierPdf(fonts, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).paint("Hồ sơ", parts, out);
        return out.toByteArray();
    }

    @Test
    void everyOperatorIsAsItWas() throws Exception {
        StringBuilder now = new StringBuilder();
        try (PDDocument dossier = Loader.loadPDF(dossier(30))) {
            for (PDPage page : dossier.getPages()) {
                now.append("== ").append(page.getMediaBox()).append('\n');
                try (InputStream content = page.getContents()) {
                    written(content.readAllBytes(), now);
                }
            }
        }
        KeptText.check(KeptPaintTest.class, "paint.txt", now);
    }

    /// Bookmarks, structure, fonts, colours, metadata: each object, by the way to it.
    @Test
    void everyObjectIsAsItWas() throws Exception {
        StringBuilder now = new StringBuilder();
        try (PDDocument dossier = Loader.loadPDF(dossier(3))) {
            told(dossier.getDocument().getTrailer(), "", Collections.newSetFromMap(new IdentityHashMap<>()), now);
        }
        KeptText.check(KeptPaintTest.class, "objects.txt", now);
    }

    private static void told(@Nullable COSBase at, String way, Set<COSBase> seen, StringBuilder now) throws Exception {
        COSBase object = at instanceof COSObject reference ? reference.getObject() : at;
        if (object instanceof COSArray array) {
            boolean plain = IntStream.range(0, array.size()).allMatch(i -> array.getObject(i) instanceof COSNumber);
            if (plain) {
                line(way, array.toList().toString(), now);
            } else if (seen.add(array)) {
                for (int i = 0; i < array.size(); i++) {
                    told(array.get(i), way + "[" + i + "]", seen, now);
                }
            }
        } else if (object instanceof COSDictionary dictionary) {
            if (!seen.add(dictionary)) {
                line(way, "→ " + dictionary.getNameAsString(COSName.TYPE), now);
                return;
            }
            for (COSName name : new TreeSet<>(dictionary.keySet())) {
                if (!LENGTHS.contains(name)) {
                    told(dictionary.getItem(name), way + "/" + name.getName(), seen, now);
                }
            }
            if (dictionary instanceof COSStream stream) {
                try (InputStream in = stream.createInputStream()) {
                    byte[] content = in.readAllBytes();
                    boolean text = content.length < LONGEST_TEXT && !way.endsWith("/Contents");
                    for (byte code : content) {
                        text &= code == '\n' || code >= ' ';
                    }
                    String words = new String(content, StandardCharsets.UTF_8);
                    line(way, text ? words : content.length + " " + sha(content), now);
                }
            }
        } else {
            line(way, String.valueOf(object), now);
        }
    }

    private static String sha(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static void line(String way, String what, StringBuilder now) {
        now.append(way).append(' ').append(what).append('\n');
    }

    /// Codes of letters that are no ASCII as `\x00`.
    private static void written(byte[] content, StringBuilder now) {
        for (byte code : content) {
            if (code == '\n' || code >= ' ' && code < 0x7f) {
                now.append((char) code);
            } else {
                now.append("\\x%02x".formatted(code));
            }
        }
    }
}
