package vn.sovang.launch.demo;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sovang.launch.command.RootCommand;

/// `demo DIR`: a sample office from its list to its printed dossier and summary.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Lập cơ quan mẫu, in hồ sơ và tệp tổng hợp vào DIR.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "DIR", description = "thư mục ghi kết quả")
    private Path folder;

    @Option(
            names = "--office",
            paramLabel = "CODE",
            defaultValue = "bac-kan",
            description = "cơ quan mẫu: bac-kan, lhh-binh-phuoc, dong-nai, so-ldtbxh-binh-phuoc, ldld-lai-chau")
    private String office;

    @Override
    public Integer call() throws Exception {
        return new DemoRun(root.console()).run(folder, office);
    }
}
