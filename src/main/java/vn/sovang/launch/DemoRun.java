package vn.sovang.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.exchange.OfficeFile;
import vn.sovang.model.Refusal;
import vn.sovang.model.Round;
import vn.sovang.usecase.ExportResult;
import vn.sovang.usecase.PaperFormat;
import vn.sovang.usecase.Preview;
import vn.sovang.usecase.PrintResult;
import vn.sovang.usecase.Progress;

/// The whole journey without a hand: a sample office, its list, its meetings, its dossier and its summary.
final class DemoRun {
    private static final String MARK = ".so-vang-demo";
    private static final List<String> PARTS = List.of("data", "dossier", "summary");

    private final Console console;

    DemoRun(Console console) {
        this.console = console;
    }

    /// Builds the demo in the folder, over an earlier demo but never over anything else.
    ///
    /// @return exit code
    int run(Path folder, String officeCode) throws Refusal, IOException {
        OfficeFile file = sample(officeCode);
        clear(folder);
        try (Assembly assembly = Assembly.open(folder.resolve("data"))) {
            Round round = assembly.openSampleOffice().open(file);
            Path list = writeList(file, folder.resolve("data"));
            Preview preview = assembly.importNominations().preview(list, round.id());
            assembly.importNominations().apply(preview);
            assembly.fillSampleRound().fill(file, round);
            PrintResult printed = assembly.printDossier().print(round.id(), folder.resolve("dossier"), EnumSet.allOf(PaperFormat.class), Progress.NONE);
            Path summary = Files.createDirectories(folder.resolve("summary"));
            ExportResult json = assembly.exportSummary().export(round.id(), summary.resolve("tong-hop.json"));
            ExportResult xlsx = assembly.exportSummary().export(round.id(), summary.resolve("tong-hop.xlsx"));
            console.out()
                    .println(folder.resolve("data") + ": " + file.office().name() + ", "
                            + preview.rows().size() + " đề nghị từ " + file.list());
            console.out().println(printed.sentence());
            console.out().println(json.sentence());
            console.out().println(xlsx.sentence());
        }
        return ExitCode.DONE;
    }

    private static OfficeFile sample(String code) throws Refusal {
        try {
            return OfficeFile.shipped(code);
        } catch (IllegalArgumentException e) {
            throw new Refusal("Không có cơ quan mẫu “" + code + "”. Cơ quan mẫu hiện có: bac-kan.", e);
        }
    }

    /// Writes the sample's nomination list into the folder, where the clerk finds it to try the import.
    static Path writeList(OfficeFile file, Path folder) throws IOException {
        Path samples = Files.createDirectories(folder.resolve("mau"));
        Path target = samples.resolve(file.list());
        try (InputStream in = file.openList()) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
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
            delete(folder.resolve(part));
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
