package vn.sovang.launch.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import vn.sovang.launch.open.Assembly;
import vn.sovang.launch.open.DataFolder;
import vn.sovang.model.Refusal;

/// `so-vang.jar` itself: opens the window, or the demo where no window can be shown.
@Command(
        name = "so-vang",
        mixinStandardHelpOptions = true,
        version = "Sổ Vàng 1.0",
        description = "Sổ Vàng: quản lý thi đua, khen thưởng. Không có lệnh thì mở cửa sổ.",
        sortOptions = false)
public final class RootCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "DIR", description = "thư mục dữ liệu")
    private @Nullable Path data;

    @Option(names = "--demo-without-display", paramLabel = "DIR", hidden = true)
    private @Nullable Path demoWithoutDisplay;

    private final Console console;
    private final WindowOpening opening;

    /// @param opening opens the window when no command is given
    public RootCommand(Console console, WindowOpening opening) {
        this.console = console;
        this.opening = opening;
    }

    @Override
    public Integer call() throws Exception {
        boolean display = Display.present(
                System.getenv(), System.getProperty("os.name", ""), System.getProperty("glass.platform"));
        if (display) {
            return opening.open(DataFolder.named(data), console);
        }
        if (demoWithoutDisplay == null) {
            console.err()
                    .println("Không có màn hình nên không mở được cửa sổ. Hãy chạy trên máy có màn hình, "
                            + "hoặc dùng lệnh, ví dụ: java -jar so-vang.jar demo DIR");
            return ExitCode.REFUSED;
        }
        console.out()
                .println("Không có màn hình nên không mở cửa sổ; chạy bản trình diễn vào " + demoWithoutDisplay + ".");
        return opening.demo(demoWithoutDisplay, console);
    }

    /// The one a command hangs on.
    public static RootCommand of(CommandSpec command) {
        return (RootCommand) command.root().userObject();
    }

    public Console console() {
        return console;
    }

    /// Opens the data folder for one command. Only the window and `demo` make stores, so a slip in a path makes none.
    Assembly open() throws Refusal {
        return Assembly.openExisting(DataFolder.named(data));
    }
}
