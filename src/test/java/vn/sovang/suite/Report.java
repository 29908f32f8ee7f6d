package vn.sovang.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What Surefire wrote of one class.
///
/// @param skips the reason of each skipped test
record Report(String name, Instant written, int tests, List<String> skips) {
    private static final String BEFORE = "TEST-";
    private static final String AFTER = ".xml";
    private static final String ASSUMED = "Assumption failed: ";

    static boolean isOne(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(BEFORE) && name.endsWith(AFTER);
    }

    static Report read(Path file) {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            int tests = 0;
            List<String> skips = new ArrayList<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    tests += xml.getLocalName().equals("testcase") ? 1 : 0;
                    if (xml.getLocalName().equals("skipped")) {
                        skips.add(reason(xml));
                    }
                }
            }
            return new Report(
                    name.substring(BEFORE.length(), name.length() - AFTER.length()),
                    Files.getLastModifiedTime(file).toInstant(),
                    tests,
                    skips);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no report: " + file, e);
        }
    }

    /// What the test said of itself; Surefire gives it as a message, or before the stack of an assumption.
    private static String reason(XMLStreamReader skipped) throws XMLStreamException {
        String message = skipped.getAttributeValue(null, "message");
        String text = message == null ? skipped.getElementText() : message;
        String line = text.strip().lines().findFirst().orElse("");
        int assumed = line.indexOf(ASSUMED);
        return line.isEmpty() ? "no reason given" : assumed < 0 ? line : line.substring(assumed + ASSUMED.length());
    }
}
