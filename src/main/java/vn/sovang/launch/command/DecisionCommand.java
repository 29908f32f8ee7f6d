package vn.sovang.launch.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.launch.decision.DecisionFeature;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.RegisterGrouping;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.decision.GrantOrder;
import vn.sovang.usecase.decision.RecordedDecision;

/// `decision record ROUND`, `decision list`, `decision register --year Y --out FILE`, `decision revoke …`.
@Command(
        name = "decision",
        mixinStandardHelpOptions = true,
        description = "Quyết định khen thưởng.",
        subcommands = {
            DecisionCommand.Record.class,
            DecisionCommand.ListThem.class,
            DecisionCommand.Register.class,
            RevokeCommand.class
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DecisionCommand {
    @ParentCommand
    private RootCommand root;

    RootCommand root() {
        return root;
    }

    /// `decision record ROUND`.
    @Command(
            name = "record",
            mixinStandardHelpOptions = true,
            description = "Ghi quyết định của đợt xét: kết quả của từng đề nghị, tiền thưởng, quá trình khen thưởng.")
    static final class Record implements Callable<Integer> {
        @ParentCommand
        private DecisionCommand decision;

        @Parameters(paramLabel = "ROUND", description = "số của đợt xét (xem round list)")
        private long round;

        @Option(names = "--number", required = true, paramLabel = "SO", description = "số do văn thư cấp, ví dụ 05")
        private String number;

        @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", description = "ngày quyết định")
        private LocalDate date;

        @Option(
                names = "--award",
                paramLabel = "CODE",
                description = "mã hình thức khen; bỏ trống khi đợt chỉ còn một hình thức chờ quyết định của cơ quan")
        private @Nullable String award;

        @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "ngày đầu của thời gian lập thành tích")
        private @Nullable LocalDate from;

        @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "ngày cuối của thời gian lập thành tích")
        private @Nullable LocalDate to;

        @Option(
                names = "--authority",
                defaultValue = "",
                paramLabel = "TEN",
                description = "người quyết định, khi khác người có thẩm quyền ghi trong danh mục")
        private String authority;

        @Option(
                names = "--only",
                split = ",",
                paramLabel = "ID",
                description = "chỉ những đề nghị này (nominationId trong money --json)")
        private List<Long> only = List.of();

        @Option(
                names = "--reason",
                defaultValue = "",
                paramLabel = "LY_DO",
                description = "vì sao hình thức được khen khác hình thức đề nghị")
        private String reason;

        @Option(names = "--json", description = "in JSON")
        private boolean json;

        @Override
        public Integer call() throws Exception {
            Console console = decision.root.console();
            try (Assembly assembly = decision.root.open()) {
                String code = award == null ? onlyAward(assembly) : award;
                RecordedDecision recorded = DecisionFeature.recordDecision(assembly)
                        .record(new GrantOrder(round, code, number, date, authority, "", from, to, only, reason));
                console.out().println(json ? JsonText.of(recorded) : recorded.sentence());
            }
            return ExitCode.DONE;
        }

        private String onlyAward(Assembly assembly) throws Refusal {
            List<String> open = DecisionFeature.recordDecision(assembly).openAwards(round);
            if (open.isEmpty()) {
                throw new Refusal("Đợt này không còn hình thức khen nào chờ quyết định của cơ quan. "
                        + "Kết quả do cấp trên quyết định thì ghi bằng --award CODE.");
            }
            if (open.size() > 1) {
                throw new Refusal("Đợt này còn nhiều hình thức khen chờ quyết định: %s. Hãy chọn một bằng --award."
                        .formatted(open.stream()
                                .map(code -> code + " (" + assembly.catalogue().nameOf(code) + ")")
                                .collect(Collectors.joining(", "))));
            }
            return open.getFirst();
        }
    }

    /// `decision list`.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Liệt kê quyết định, mới nhất trước.")
    static final class ListThem implements Callable<Integer> {
        @ParentCommand
        private DecisionCommand decision;

        @Option(names = "--json", description = "in JSON")
        private boolean json;

        /// A decision with how many it honours.
        record Line(Decision decision, int grants) {}

        @Override
        public Integer call() throws Exception {
            Console console = decision.root.console();
            try (Assembly assembly = decision.root.open()) {
                Map<Long, Integer> counts = assembly.stores().grants().countsByDecision();
                List<Line> lines = assembly.stores().decisions().search("", Integer.MAX_VALUE).stream()
                        .map(one -> new Line(one, counts.getOrDefault(one.id(), 0)))
                        .toList();
                if (json) {
                    console.out().println(JsonText.of(lines));
                } else if (lines.isEmpty()) {
                    console.out().println("Chưa có quyết định nào. Ghi bằng lệnh decision record.");
                } else {
                    lines.forEach(line -> console.out().println(words(line)));
                }
            }
            return ExitCode.DONE;
        }

        private static String words(Line line) {
            Decision one = line.decision();
            return "%d\t%s\t%s\t%s\t%d kết quả khen%s"
                    .formatted(
                            one.id(),
                            one.number().isEmpty() ? "chưa có số" : one.number(),
                            one.date() == null ? "chưa có ngày" : OfficialDate.brief(one.date()),
                            one.authority(),
                            line.grants(),
                            one.revokedById() == null ? "" : "\tđã bị hủy bỏ");
        }
    }

    /// `decision register --year Y --out FILE`.
    @Command(
            name = "register",
            mixinStandardHelpOptions = true,
            description = "In sổ theo dõi khen thưởng của một năm từ các quyết định, theo đuôi tệp là PDF hoặc Word.")
    static final class Register implements Callable<Integer> {
        @ParentCommand
        private DecisionCommand decision;

        @Option(names = "--year", required = true, paramLabel = "NAM", description = "năm của quyết định")
        private int year;

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "tệp ghi ra")
        private Path out;

        @Override
        public Integer call() throws Exception {
            try (Assembly assembly = decision.root.open()) {
                DecisionFeature.printRegister(assembly).awards(year, year, RegisterGrouping.UNIT, out);
                decision.root.console().out().println("Đã ghi " + out + ".");
            }
            return ExitCode.DONE;
        }
    }
}
