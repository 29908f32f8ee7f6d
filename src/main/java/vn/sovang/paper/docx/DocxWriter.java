package vn.sovang.paper.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sovang.paper.Document;
import vn.sovang.paper.layout.FontMetrics;
import vn.sovang.paper.layout.Measures;

/// Writes one paper as a Word document that people can edit: named styles, real tables, sections and page numbers.
/// Lines
/// and columns come out as in the PDF where the PC has Times New Roman or a font of its measures. May be shared by
/// threads.
public final class DocxWriter {
    /// Entries are dated as Word itself dates them; the time of day would make every file different.
    private static final LocalDateTime ENTRY_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Measures measures;
    private final Clock clock;

    /// @param metrics of Times New Roman or a font of its measures; a letter it lacks is left to Word
    /// @param clock gives the file's date; a fixed clock gives the same bytes for the same document
    public DocxWriter(FontMetrics metrics, Clock clock) {
        this.measures = new Measures(metrics);
        this.clock = clock;
    }

    /// Writes a whole file; the stream stays open.
    ///
    /// @throws IllegalArgumentException when a table has more cells than columns
    public void write(Document document, OutputStream out) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(Template.parts());
        parts.put(Template.PROPERTIES, properties(document.title()));
        Pictures pictures = new Pictures();
        parts.put(Template.DOCUMENT, new Sections(measures, pictures).write(document.sections()));
        pictures.addTo(parts);
        ZipOutputStream file = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(ENTRY_DATE);
            file.putNextEntry(entry);
            file.write(part.getValue());
            file.closeEntry();
        }
        file.finish();
    }

    private byte[] properties(String title) {
        return CoreProperties.xml(title, clock.instant()).getBytes(StandardCharsets.UTF_8);
    }
}
