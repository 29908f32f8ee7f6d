package vn.sovang.launch.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.AnswerCommand;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;
import vn.sovang.text.Numbers;
import vn.sovang.usecase.decision.MoneyCorrection;
import vn.sovang.usecase.decision.MoneyLine;
import vn.sovang.usecase.decision.ReckonMoney;

/// `money ROUND`.
@Command(
        name = "money",
        description = "Tính tiền thưởng của đợt xét, kèm phép tính và căn cứ; trước quyết định thì theo ngày dự kiến.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MoneyCommand extends AnswerCommand {
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

    @Override
    protected Answer answer(Assembly assembly) throws Refusal {
        if (correct) {
            return Answer.ofEach(
                    DecisionFeature.reckonMoney(assembly).correct(round),
                    MoneyCorrection::sentence,
                    "Tiền thưởng đã ghi đều đúng, không có gì phải tính lại.");
        }
        ReckonMoney.Sheet sheet = DecisionFeature.reckonMoney(assembly).sheet(round, date);
        return new Answer(sheet, words(sheet));
    }

    private List<String> words(ReckonMoney.Sheet sheet) {
        List<String> words = new ArrayList<>();
        String award = "";
        for (MoneyLine line : sheet.lines()) {
            if (!line.awardName().equals(award)) {
                award = line.awardName();
                words.add(award);
            }
            words.add("- " + words(line));
        }
        words.add("Tổng số: " + Numbers.grouped(sheet.total()) + " đồng");
        if (sheet.unknown() > 0) {
            words.add(Numbers.count(sheet.unknown()) + " đề nghị chưa tính được tiền thưởng"
                    + (date == null ? ". Cho biết ngày quyết định dự kiến bằng --date." : "."));
        }
        return words;
    }

    private static String differing(MoneyLine line) {
        Long reckoned = line.reckoned();
        return reckoned == null
                ? ""
                : "; nay tính lại là %s đồng (ghi lại bằng --correct)".formatted(Numbers.grouped(reckoned));
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
