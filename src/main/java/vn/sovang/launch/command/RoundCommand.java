package vn.sovang.launch.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.launch.open.Assembly;
import vn.sovang.launch.round.RoundFeature;
import vn.sovang.model.round.Round;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.usecase.ready.CheckRound;

/// `round list`, `round check ID`, `round ready ID`.
@Command(
        name = "round",
        mixinStandardHelpOptions = true,
        description = "Đợt xét.",
        subcommands = {RoundCommand.ListThem.class, RoundCommand.Check.class, ReadyCommand.class})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class RoundCommand {
    @ParentCommand
    private RootCommand root;

    RootCommand root() {
        return root;
    }

    /// `round list`.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Liệt kê đợt xét.")
    static final class ListThem implements Callable<Integer> {
        @ParentCommand
        private RoundCommand round;

        @Option(names = "--json", description = "in JSON")
        private boolean json;

        @Override
        public Integer call() throws Exception {
            Console console = round.root.console();
            try (Assembly assembly = round.root.open()) {
                List<Round> rounds = assembly.stores().rounds().all();
                if (json) {
                    console.out().println(JsonText.of(rounds));
                } else {
                    rounds.forEach(found -> console.out()
                            .printf(
                                    "%d\t%s\t%s%n",
                                    found.id(), found.name(), found.status().label()));
                }
            }
            return ExitCode.DONE;
        }
    }

    /// `round check ID`.
    @Command(name = "check", mixinStandardHelpOptions = true, description = "Kiểm tra đợt xét trước khi gửi.")
    static final class Check implements Callable<Integer> {
        @ParentCommand
        private RoundCommand round;

        @Parameters(paramLabel = "ID", description = "số của đợt xét (xem round list)")
        private long id;

        @Option(names = "--json", description = "in JSON")
        private boolean json;

        @Override
        public Integer call() throws Exception {
            Console console = round.root.console();
            try (Assembly assembly = round.root.open()) {
                CheckRound check = RoundFeature.checkRound(assembly);
                List<Finding> findings = check.check(id);
                if (json) {
                    console.out().println(JsonText.of(findings));
                } else if (findings.isEmpty()) {
                    console.out().println("Đủ: không còn điều gì cần xem.");
                } else {
                    console.out().printf("Còn %d điều cần xem:%n", findings.size());
                    findings.forEach(found -> print(console, found));
                }
            }
            return ExitCode.DONE;
        }

        private static void print(Console console, Finding found) {
            console.out()
                    .printf(
                            "- [%s] %s%s: %s (%s%s)%n",
                            found.severity().label(),
                            found.rule().isEmpty() ? "" : found.rule() + " ",
                            found.subject(),
                            found.sentence(),
                            found.basis(),
                            found.verified() ? "" : ", chưa đối chiếu");
            found.evidence().forEach(line -> console.out().println("    " + line.replace("\t", " – ")));
            if (found.settled()) {
                console.out().println("    Lý do giữ: " + found.reason());
            }
        }
    }
}
