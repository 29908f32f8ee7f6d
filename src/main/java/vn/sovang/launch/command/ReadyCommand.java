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
import vn.sovang.usecase.ready.ReadyLine;
import vn.sovang.usecase.ready.ReadyReport;

/// `round ready ID`.
@Command(
        name = "ready",
        mixinStandardHelpOptions = true,
        description = "Sẵn sàng gửi? Thành phần hồ sơ của đợt, đã có gì và còn thiếu gì.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ReadyCommand implements Callable<Integer> {
    @ParentCommand
    private RoundCommand round;

    @Parameters(paramLabel = "ID", description = "số của đợt xét (xem round list)")
    private long id;

    @Option(names = "--json", description = "in JSON")
    private boolean json;

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
    record Answer(
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
    public Integer call() throws Exception {
        Console console = round.root().console();
        try (Assembly assembly = round.root().open()) {
            ReadyReport report = RoundFeature.ready(assembly).report(id);
            if (json) {
                console.out().println(JsonText.of(answer(report)));
            } else {
                print(console, report);
            }
        }
        return ExitCode.DONE;
    }

    private static Answer answer(ReadyReport report) {
        return new Answer(
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

    private static void print(Console console, ReadyReport report) {
        report.notes().forEach(console.out()::println);
        console.out()
                .printf(
                        "%d thành phần hồ sơ: đủ %d, còn %d chưa đủ và chưa ghi lý do; %d điều cần xem xét.%n",
                        report.lines().size(),
                        report.complete(),
                        report.open().size(),
                        report.unsettled().size());
        for (ReadyLine line : report.lines()) {
            console.out()
                    .printf(
                            "- %s, %s%s (%s, đã có %d): %s. %s%n",
                            line.item(),
                            line.unit(),
                            line.subject().isEmpty() ? "" : ", " + line.subject(),
                            line.askedText(),
                            line.onHand(),
                            line.state(),
                            line.reason().isEmpty() ? line.sentence() : "Lý do: " + line.reason());
        }
    }
}
