package vn.sovang.launch.command;

import java.time.LocalDate;
import java.util.List;
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
import vn.sovang.text.Numbers;
import vn.sovang.usecase.decision.MoneyCorrection;
import vn.sovang.usecase.decision.MoneyLine;
import vn.sovang.usecase.decision.ReckonMoney;

/// `money ROUND`.
@Command(
        name = "money",
        mixinStandardHelpOptions = true,
        description = "Tính tiền thưởng của đợt xét, kèm phép tính và căn cứ; trước quyết định thì theo ngày dự kiến.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MoneyCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "ROUND", description = "số của đợt xét (xem round list)")
    private long round;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "ngày quyết định dự kiến của những đề nghị chưa có quyết định")
    private @Nullable LocalDate date;

    @Option(
            names = "--correct",
            description = "tính lại tiền thưởng đã ghi mà danh hiệu khác của cùng người, tập thể đã làm thay đổi")
    private boolean correct;

    @Option(names = "--json", description = "in JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Console console = root.console();
        try (Assembly assembly = root.open()) {
            if (correct) {
                List<MoneyCorrection> made =
                        DecisionFeature.reckonMoney(assembly).correct(round);
                console.out().println(json ? JsonText.of(made) : words(made));
                return ExitCode.DONE;
            }
            ReckonMoney.Sheet sheet = DecisionFeature.reckonMoney(assembly).sheet(round, date);
            if (json) {
                console.out().println(JsonText.of(sheet));
                return ExitCode.DONE;
            }
            String award = "";
            for (MoneyLine line : sheet.lines()) {
                if (!line.awardName().equals(award)) {
                    award = line.awardName();
                    console.out().println(award);
                }
                console.out().println("- " + words(line));
            }
            console.out().println("Tổng số: " + Numbers.grouped(sheet.total()) + " đồng");
            if (sheet.unknown() > 0) {
                console.out()
                        .println(Numbers.count(sheet.unknown()) + " đề nghị chưa tính được tiền thưởng"
                                + (date == null ? ". Cho biết ngày quyết định dự kiến bằng --date." : "."));
            }
        }
        return ExitCode.DONE;
    }

    private static String differing(MoneyLine line) {
        Long reckoned = line.reckoned();
        return reckoned == null
                ? ""
                : "; nay tính lại là %s đồng (ghi lại bằng --correct)".formatted(Numbers.grouped(reckoned));
    }

    private static String words(List<MoneyCorrection> made) {
        return made.isEmpty()
                ? "Tiền thưởng đã ghi đều đúng, không có gì phải tính lại."
                : made.stream().map(MoneyCorrection::sentence).collect(Collectors.joining("\n"));
    }

    private static String words(MoneyLine line) {
        Long amount = line.amount();
        String basis = line.articles().isEmpty()
                ? ""
                : " [" + String.join("; ", line.articles()) + (line.verified() ? "" : "; chưa xác minh") + "]";
        return "%s: %s (%s)%s"
                .formatted(
                        line.subject(),
                        amount == null ? "chưa có" : Numbers.grouped(amount) + " đồng",
                        line.arithmetic(),
                        basis + differing(line));
    }
}
