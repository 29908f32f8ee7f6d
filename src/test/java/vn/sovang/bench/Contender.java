package vn.sovang.bench;

import java.util.List;

/// A way of printing that runs in JVMs of its own.
///
/// @param id short name for `-Dbench.ways`
/// @param title in the table
/// @param library whose version the table names; empty for the product
/// @param main class with the way's `main`
/// @param argument chooses the way's mode
/// @param jars parts of the paths of the libraries it needs
record Contender(String id, String title, String library, String main, String argument, List<String> jars) {
    static final Contender SEPARATE = ours("ours", "**Sổ Vàng, three files** (PDF/A-2a, tagged)", "separate");
    static final Contender MERGED =
            ours("ours-merged", "**Sổ Vàng, one merged file** (PDF/A-2a, tagged, outline)", "merged");
    static final Contender LAYOUT = ours("ours-layout", "Sổ Vàng, layout alone", "layout");
    static final Contender OPENPDF = openPdf("openpdf", "OpenPDF, untagged", "plain");
    static final Contender JASPER = jasper("jasper", "JasperReports, untagged", "plain");
    static final Contender HTML_NO_GSUB =
            html("html-no-gsub", "openhtmltopdf, GSUB off, font parsed once, untagged", "no_gsub");
    static final Contender HTML_CONFORMING = html("html-pdfa", "openhtmltopdf, PDF/A-2a and PDF/UA", "conforming");

    /// All, in the order of the table.
    static final List<Contender> ALL = List.of(
            SEPARATE,
            MERGED,
            LAYOUT,
            pdfBox("pdfbox-each", "PDFBox, font parsed per document, untagged", "parsed_each"),
            pdfBox("pdfbox-once", "PDFBox, font parsed once, untagged", "parsed_once"),
            pdfBox("pdfbox-no-gsub", "PDFBox, font parsed once, GSUB off, untagged", "no_gsub"),
            OPENPDF,
            openPdf("openpdf-tagged", "OpenPDF, tagged flag", "tagged"),
            JASPER,
            jasper("jasper-tagged", "JasperReports, tagged flag", "tagged"),
            html("html", "openhtmltopdf as shipped, untagged", "shipped"),
            HTML_NO_GSUB,
            HTML_CONFORMING);

    private static Contender ours(String id, String title, String mode) {
        return new Contender(id, title, "", "vn.sovang.bench.OurWay", mode, List.of("/org/apache/pdfbox/"));
    }

    private static Contender pdfBox(String id, String title, String mode) {
        return new Contender(id, title, "pdfbox", "vn.sovang.bench.PdfBoxWay", mode, List.of("/org/apache/pdfbox/"));
    }

    private static Contender openPdf(String id, String title, String mode) {
        return new Contender(
                id,
                title,
                "openpdf",
                "vn.sovang.bench.OpenPdfWay",
                mode,
                List.of("/openpdf-3", "/com/aayushatharva/brotli4j/"));
    }

    private static Contender jasper(String id, String title, String mode) {
        return new Contender(
                id,
                title,
                "jasperreports",
                "vn.sovang.bench.JasperWay",
                mode,
                List.of(
                        "/net/sf/jasperreports/",
                        // JasperReports still asks for the OpenPDF of old, whose packages have another name.
                        "/openpdf-1",
                        "/com/adobe/xmp/",
                        "/com/fasterxml/",
                        "/org/codehaus/woodstox/",
                        "/org/apache/xmlgraphics/",
                        "/xml-apis/",
                        "/org/apache/commons/",
                        "/commons-io/"));
    }

    private static Contender html(String id, String title, String mode) {
        return new Contender(
                id,
                title,
                "openhtmltopdf-core",
                "vn.sovang.bench.HtmlWay",
                mode,
                List.of("/io/github/openhtmltopdf/", "/org/apache/pdfbox/", "/de/rototor/"));
    }

    /// Whether it was compiled: the other libraries' ways are, in the profile `bench`.
    boolean present() {
        return Contender.class.getResource('/' + main.replace('.', '/') + ".class") != null;
    }

    /// Whether it makes files.
    boolean makesFiles() {
        return !equals(LAYOUT);
    }
}
