package vn.sovang.launch.decision;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.AnswerCommand;
import vn.sovang.launch.command.StoreCommand;
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
    /// `decision record ROUND`.
    @Command(
            name = "record",
            description = "Ghi quyết định của đợt xét: kết quả của từng đề nghị, tiền thưởng, quá trình khen thưởng.")
    static final class Record extends AnswerCommand {
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

        @Override
        protected Answer answer(Assembly assembly) throws Refusal {
            String code = award == null ? onlyAward(assembly) : award;
            RecordedDecision recorded = DecisionFeature.recordDecision(assembly)
                    .record(new GrantOrder(round, code, number, date, authority, "", from, to, only, reason));
            return new Answer(recorded, recorded.sentence());
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
    @Command(name = "list", description = "Liệt kê quyết định, mới nhất trước.")
    static final class ListThem extends AnswerCommand {
        /// A decision with how many it honours.
        record Line(Decision decision, int grants) {}

        @Override
        protected Answer answer(Assembly assembly) {
            Map<Long, Integer> counts = assembly.stores().grants().countsByDecision();
            List<Line> lines = assembly.stores().decisions().search("", Integer.MAX_VALUE).stream()
                    .map(one -> new Line(one, counts.getOrDefault(one.id(), 0)))
                    .toList();
            return Answer.ofEach(lines, ListThem::words, "Chưa có quyết định nào. Ghi bằng lệnh decision record.");
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
            description = "In sổ theo dõi khen thưởng của một năm từ các quyết định, theo đuôi tệp là PDF hoặc Word.")
    static final class Register extends StoreCommand {
        @Option(names = "--year", required = true, paramLabel = "NAM", description = "năm của quyết định")
        private int year;

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "tệp ghi ra")
        private Path out;

        @Override
        protected void run(Assembly assembly) throws Exception {
            DecisionFeature.printRegister(assembly).awards(year, year, RegisterGrouping.UNIT, out);
            console().out().println("Đã ghi " + out + ".");
        }
    }
}
