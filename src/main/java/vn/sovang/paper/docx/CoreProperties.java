package vn.sovang.paper.docx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Title, language, maker and date of the file.
final class CoreProperties {
    private static final String CREATOR = "Sổ Vàng";
    private static final String LANGUAGE = "vi-VN";

    private CoreProperties() {}

    static String xml(String title, Instant created) {
        String time = created.truncatedTo(ChronoUnit.SECONDS).toString();
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
                 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
                 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                <dc:title>%1$s</dc:title>
                <dc:creator>%2$s</dc:creator>
                <cp:lastModifiedBy>%2$s</cp:lastModifiedBy>
                <dcterms:created xsi:type="dcterms:W3CDTF">%3$s</dcterms:created>
                <dcterms:modified xsi:type="dcterms:W3CDTF">%3$s</dcterms:modified>
                <dc:language>%4$s</dc:language>
                </cp:coreProperties>
                """.formatted(escaped(title), CREATOR, time, LANGUAGE);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
