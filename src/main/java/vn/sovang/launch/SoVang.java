package vn.sovang.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.command.Console;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.launch.command.RootCommand;
import vn.sovang.launch.command.WindowOpening;
import vn.sovang.launch.demo.DemoRun;
import vn.sovang.model.Refusal;
import vn.sovang.ui.ErrorCode;
import vn.sovang.ui.ErrorDetails;

/// The program: the window without a command, else the command.
public final class SoVang {
    private SoVang() {}

    /// Runs and ends the process with the exit code of [ExitCode].
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /// Runs one command line.
    ///
    /// @return exit code
    static int run(Console console, String... args) {
        CommandLine line = commandLine(console);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(console.out(), true, console.out().charset()));
        line.setErr(new PrintWriter(console.err(), true, console.err().charset()));
        line.setParameterExceptionHandler((failure, given) -> {
            console.err().println("Lệnh chưa đúng: " + failure.getMessage());
            console.err().println("Xem cách dùng: java -jar so-vang.jar --help");
            return ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> answer(console, failure));
        try {
            return line.execute(args);
        } catch (Throwable failure) {
            // The library hands only exceptions to its handler: an endless recursion or a full memory comes here.
            return bug(console, failure);
        }
    }

    /// The root command with those of the features.
    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new RootCommand(console, new Opening()));
        Features.ALL.forEach(feature -> feature.commands().forEach(line::addSubcommand));
        return line;
    }

    private static final class Opening implements WindowOpening {
        @Override
        public int open(Path dataFolder, Console console) throws InterruptedException {
            return Window.open(dataFolder, console);
        }

        @Override
        public int demo(Path folder, Console console) throws Refusal, IOException {
            return new DemoRun(console).run(folder, OfficeFile.SHIPPED.getFirst());
        }
    }

    private static int answer(Console console, Exception failure) {
        if (failure instanceof Refusal refusal) {
            console.err().println(refusal.sentence());
            return ExitCode.REFUSED;
        }
        return bug(console, failure);
    }

    private static int bug(Console console, Throwable failure) {
        ErrorCode code = ErrorCode.of(failure);
        LoggerFactory.getLogger(SoVang.class).error("command failed {}\n{}", code, ErrorDetails.of(failure));
        console.err()
                .println("Sổ Vàng gặp lỗi ngoài dự kiến, mã " + code
                        + ". Việc đang làm đã dừng; chi tiết nằm trong thư mục log. Hãy gửi mã này cho người hỗ trợ.");
        return ExitCode.BUG;
    }
}
