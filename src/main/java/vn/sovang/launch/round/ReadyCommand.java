package vn.sovang.launch.round;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.AnswerCommand;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;
import vn.sovang.usecase.ready.ReadyLine;
import vn.sovang.usecase.ready.ReadyReport;

/// `round ready ID`.
@Command(name = "ready", description = "Sẵn sàng gửi? Thành phần hồ sơ của đợt, đã có gì và còn thiếu gì.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ReadyCommand extends AnswerCommand {
    @Parameters(paramLabel = "ID", description = "số của đợt xét (xem round list)")
    private long id;

    /// One item as JSON.
    ///
    /// @param key name of the item, the same for ever
    /// @param asked such as "01 bản chính"
    record Item(
            String key,
            int tier,
            String tierName,
            String unit,
            String subject,
            String item,
            boolean original,
            int asked,
            int onHand,
            boolean signed,
            String state,
            List<String> faults,
            String sentence,
            String reason,
            String basis,
            boolean verified) {
        static Item of(ReadyLine line) {
            return new Item(
                    line.place().key(),
                    line.place().tier(),
                    line.tier(),
                    line.unit(),
                    line.subject(),
                    line.place().part().code(),
                    line.original(),
                    line.asked(),
                    line.onHand(),
                    line.signed(),
                    line.state(),
                    line.faults().stream().map(fault -> fault.kind().name()).toList(),
                    line.sentence(),
                    line.reason(),
                    line.basis(),
                    line.verified());
        }
    }

    /// The whole answer as JSON.
    record Whole(
            long roundId,
            String round,
            String simplified,
            boolean ready,
            int items,
            int complete,
            int open,
            int unsettledFindings,
            List<String> notes,
            List<Item> lines) {}

    @Override
    protected Answer answer(Assembly assembly) throws Refusal {
        ReadyReport report = RoundFeature.ready(assembly).report(id);
        return new Answer(whole(report), words(report));
    }

    private static Whole whole(ReadyReport report) {
        return new Whole(
                report.roundId(),
                report.round(),
                report.simplified(),
                report.ready(),
                report.lines().size(),
                report.complete(),
                report.open().size(),
                report.unsettled().size(),
                report.notes(),
                report.lines().stream().map(Item::of).toList());
    }

    private static List<String> words(ReadyReport report) {
        List<String> words = new ArrayList<>(report.notes());
        words.add("%d thành phần hồ sơ: đủ %d, còn %d chưa đủ và chưa ghi lý do; %d điều cần xem xét."
                .formatted(
                        report.lines().size(),
                        report.complete(),
                        report.open().size(),
                        report.unsettled().size()));
        report.lines().forEach(line -> words.add(words(line)));
        return words;
    }

    private static String words(ReadyLine line) {
        return "- %s, %s%s (%s, đã có %d): %s. %s"
                .formatted(
                        line.item(),
                        line.unit(),
                        line.subject().isEmpty() ? "" : ", " + line.subject(),
                        line.askedText(),
                        line.onHand(),
                        line.state(),
                        line.reason().isEmpty() ? line.sentence() : "Lý do: " + line.reason());
    }
}
