package vn.sovang.launch.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import vn.sovang.launch.command.Console;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.launch.dossier.DossierFeature;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;
import vn.sovang.rule.FormCatalogue;
import vn.sovang.rule.FormEntry;
import vn.sovang.usecase.dossier.ExportResult;
import vn.sovang.usecase.dossier.PrintForms;
import vn.sovang.usecase.dossier.PrintOrder;
import vn.sovang.usecase.press.PaperFormat;
import vn.sovang.usecase.press.PrintResult;
import vn.sovang.usecase.press.Progress;

/// The whole journey without a hand: a sample office, its list, its meetings, its dossier and its summary.
public final class DemoRun {
    private static final String MARK = ".so-vang-demo";
    private static final List<String> PARTS = List.of("data", "dossier", "forms", "summary");

    private final Console console;

    public DemoRun(Console console) {
        this.console = console;
    }

    /// Builds the demo in the folder, over an earlier demo but never over anything else.
    ///
    /// @return exit code
    public int run(Path folder, String officeCode) throws Refusal, IOException {
        SampleOffice sample = SampleOffice.of(officeCode);
        clear(folder);
        try (Assembly assembly = Assembly.open(folder.resolve("data"))) {
            SampleOffice.Filled filled = sample.fill(assembly, folder.resolve("data"));
            long round = filled.round().id();
            PrintOrder all = new PrintOrder(EnumSet.allOf(PaperFormat.class), true);
            PrintResult printed =
                    DossierFeature.printDossier(assembly).print(round, folder.resolve("dossier"), all, Progress.NONE);
            int forms = printForms(assembly, round, folder.resolve("forms"));
            Path summary = Files.createDirectories(folder.resolve("summary"));
            ExportResult json = DossierFeature.exportSummary(assembly).export(round, summary.resolve("tong-hop.json"));
            ExportResult xlsx = DossierFeature.exportSummary(assembly).export(round, summary.resolve("tong-hop.xlsx"));
            console.out()
                    .println(folder.resolve("data") + ": "
                            + sample.file().office().name() + ", "
                            + filled.list().rows().size() + " đề nghị từ "
                            + sample.file().list());
            console.out().println(printed.sentence());
            console.out().println(folder.resolve("forms") + ": " + forms + " mẫu văn bản, mỗi mẫu một tệp PDF và Word");
            console.out().println(json.sentence());
            console.out().println(xlsx.sentence());
        }
        return ExitCode.DONE;
    }

    /// Every form of the catalogue, numbered in its order.
    private static int printForms(Assembly assembly, long round, Path folder) throws Refusal {
        int number = 0;
        PrintForms printing = DossierFeature.printForms(assembly);
        for (FormEntry form : FormCatalogue.load().all()) {
            number++;
            for (PaperFormat format : PaperFormat.values()) {
                String name = "%02d-%s.%s".formatted(number, form.code(), format.ending());
                printing.write(round, form.code(), folder.resolve(name));
            }
        }
        return number;
    }

    private static void clear(Path folder) throws Refusal, IOException {
        Files.createDirectories(folder);
        boolean ours = Files.exists(folder.resolve(MARK));
        for (String part : PARTS) {
            Path path = folder.resolve(part);
            if (Files.exists(path) && !ours) {
                throw new Refusal("Thư mục " + path + " đã có và không phải bản trình diễn cũ. "
                        + "Hãy chọn một thư mục trống cho lệnh demo.");
            }
        }
        Files.writeString(folder.resolve(MARK), "Thư mục này do lệnh demo của Sổ Vàng tạo ra và được phép ghi đè.\n");
        for (String part : PARTS) {
            SampleOffice.delete(folder.resolve(part));
        }
    }
}
