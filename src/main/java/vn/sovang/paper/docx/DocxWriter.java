package vn.sovang.paper.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontMetrics;
import vn.sovang.paper.Measures;

/// Writes one paper as a Word document that people can edit: named styles, real tables, sections and page numbers. Lines
/// and columns come out as in the PDF where the PC has Times New Roman or a font of its measures. May be shared by
/// threads.
public final class DocxWriter {
    private static final String CREATOR = "Sổ Vàng";
    private static final String LANGUAGE = "vi-VN";

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
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            addProperties(word, document.title());
            StyleSheet.addTo(word);
            Compatibility.addTo(word);
            new Sections(word, measures).add(document.sections());
            word.write(whole);
        }
        SteadyZip.copy(whole.toByteArray(), out);
    }

    private void addProperties(XWPFDocument word, String title) throws IOException {
        POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
        Optional<Date> now = Optional.of(Date.from(clock.instant()));
        core.setTitle(title);
        core.setCreator(CREATOR);
        core.setLastModifiedByUser(CREATOR);
        core.setCreated(now);
        core.setModified(now);
        word.getProperties().getExtendedProperties().setApplication(CREATOR);
        try {
            PackageProperties properties = word.getPackage().getPackageProperties();
            properties.setLanguageProperty(LANGUAGE);
        } catch (OpenXML4JException e) {
            throw new IOException("properties of a new document", e);
        }
    }
}
