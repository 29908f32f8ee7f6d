package vn.sovang.paper.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/// A part of the file as it is stored.
final class Part {
    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "w",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "r",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "wp",
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "a",
            "http://schemas.openxmlformats.org/drawingml/2006/picture",
            "pic");

    private Part() {}

    static byte[] of(XmlObject document) {
        XmlOptions options = new XmlOptions().setCharacterEncoding("UTF-8").setSaveAggressiveNamespaces();
        options.setSaveSuggestedPrefixes(PREFIXES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.save(out, options);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }
}
