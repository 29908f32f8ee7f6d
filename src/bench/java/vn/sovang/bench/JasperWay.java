package vn.sovang.bench;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import vn.sovang.paper.FontFace;

/// JasperReports: one template a kind of paper, compiled when the way is made, filled with the pieces as records.
final class JasperWay implements Way {
    private final SimpleJasperReportsContext context;
    private final Map<Integer, JasperReport> templates = new HashMap<>();
    private final boolean tagged;

    private JasperWay(boolean tagged) {
        this.tagged = tagged;
        context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        context.setProperty("net.sf.jasperreports.awt.ignore.missing.font", "false");
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName(JasperTemplate.FONT);
        family.setNormalFace(face(FontFace.REGULAR));
        family.setBoldFace(face(FontFace.BOLD));
        family.setItalicFace(face(FontFace.ITALIC));
        family.setBoldItalicFace(face(FontFace.BOLD_ITALIC));
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        context.setExtensions(FontFamily.class, List.of(family));
    }

    private SimpleFontFace face(FontFace face) {
        SimpleFontFace font = new SimpleFontFace(context);
        font.setTtf(Way.fontPath(face).substring(1));
        return font;
    }

    /// Runs the way in a worker.
    ///
    /// @param arguments `plain` or `tagged`, then what the worker is to do
    public static void main(String[] arguments) throws Exception {
        Worker.run(() -> new JasperWay(arguments[0].equals("tagged")), arguments);
    }

    @Override
    public List<byte[]> make(Dossier dossier) throws JRException {
        List<byte[]> files = new ArrayList<>();
        for (Dossier.Paper paper : dossier.papers()) {
            files.add(file(paper));
        }
        return files;
    }

    private byte[] file(Dossier.Paper paper) throws JRException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, Locale.ROOT);
        List<Map<String, ?>> records = new ArrayList<>();
        for (Piece piece : paper.pieces()) {
            JasperTemplate.records(piece, records);
        }
        JasperPrint print = JasperFillManager.getInstance(context)
                .fill(template(paper), parameters, new JRMapCollectionDataSource(records));
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        JRPdfExporter exporter = new JRPdfExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(paper.title());
        configuration.setCompressed(true);
        if (tagged) {
            configuration.setTagged(true);
            configuration.setTagLanguage("vi-VN");
        }
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return out.toByteArray();
    }

    /// The three kinds of paper differ by the columns of their table.
    private JasperReport template(Dossier.Paper paper) throws JRException {
        int columns = paper.grid().header().size();
        JasperReport known = templates.get(columns);
        if (known == null) {
            known = JasperCompileManager.getInstance(context).compile(JasperTemplate.of(paper));
            templates.put(columns, known);
        }
        return known;
    }
}
