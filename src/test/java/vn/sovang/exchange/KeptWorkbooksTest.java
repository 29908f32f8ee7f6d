package vn.sovang.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.list.ListTemplates;
import vn.sovang.exchange.list.TemplateChoices;
import vn.sovang.exchange.summary.SummaryAssembler;
import vn.sovang.exchange.summary.SummaryWorkbook;
import vn.sovang.model.ListKind;
import vn.sovang.picture.KeptText;

/// The workbooks that go out, part by part against what was kept: words, widths, drop-downs, formats, paper.
class KeptWorkbooksTest {
    private static final TemplateChoices CHOICES = new TemplateChoices(
            "UBND PHƯỜNG MẪU", List.of(CityAwards.PROVINCE, CityAwards.CITY), List.of("Trạm Y tế phường Thử"));

    @TempDir
    private Path folder;

    @Test
    void emptyListsAreAsTheyWere() throws Exception {
        StringBuilder now = new StringBuilder();
        for (ListKind kind : ListKind.values()) {
            Path file = folder.resolve("mau.xlsx");
            ListTemplates.write(kind, file, CHOICES);
            told(now, kind.name(), file);
        }
        KeptText.check(KeptWorkbooksTest.class, "templates.txt", now);
    }

    @Test
    void theSummaryIsAsItWas() throws Exception {
        StringBuilder now = new StringBuilder();
        Path file = folder.resolve("tong-hop.xlsx");
        Files.write(file, SummaryWorkbook.bytes(SummaryAssembler.assemble(Summaries.source())));
        told(now, "tong-hop", file);
        KeptText.check(KeptWorkbooksTest.class, "summary-workbook.txt", now);
    }

    private static void told(StringBuilder now, String name, Path workbook) throws Exception {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : zip.stream().toList()) {
                if (part.getName().matches("xl/.*\\.xml")) {
                    now.append("== ")
                            .append(name)
                            .append(' ')
                            .append(part.getName())
                            .append('\n');
                    String last = "";
                    for (String line : lines(zip.getInputStream(part).readAllBytes())) {
                        // Five hundred empty rows are all alike but for their number.
                        String alike = line.replaceAll("\\d+", "#");
                        if (!alike.equals(last) || line.contains("<v>")) {
                            now.append(line).append('\n');
                        }
                        last = alike;
                    }
                }
            }
        }
    }

    private static String[] lines(byte[] part) {
        return new String(part, StandardCharsets.UTF_8)
                .split("(?=<(row|col|si|xf|font|dataValidation|sheet|pageSetup)[ >])");
    }
}
