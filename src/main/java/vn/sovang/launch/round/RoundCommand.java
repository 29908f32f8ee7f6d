package vn.sovang.launch.round;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.AnswerCommand;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;
import vn.sovang.rule.evidence.Finding;

/// `round list`, `round check ID`, `round ready ID`.
@Command(
        name = "round",
        mixinStandardHelpOptions = true,
        description = "Đợt xét.",
        subcommands = {RoundCommand.ListThem.class, RoundCommand.Check.class, ReadyCommand.class})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class RoundCommand {
    /// `round list`.
    @Command(name = "list", description = "Liệt kê đợt xét.")
    static final class ListThem extends AnswerCommand {
        @Override
        protected Answer answer(Assembly assembly) {
            return Answer.ofEach(
                    assembly.stores().rounds().all(),
                    one -> "%d\t%s\t%s"
                            .formatted(one.id(), one.name(), one.status().label()),
                    "Chưa có đợt xét nào.");
        }
    }

    /// `round check ID`.
    @Command(name = "check", description = "Kiểm tra đợt xét trước khi gửi.")
    static final class Check extends AnswerCommand {
        @Parameters(paramLabel = "ID", description = "số của đợt xét (xem round list)")
        private long id;

        @Override
        protected Answer answer(Assembly assembly) throws Refusal {
            List<Finding> findings = RoundFeature.checkRound(assembly).check(id);
            List<String> words = new ArrayList<>();
            words.add(
                    findings.isEmpty()
                            ? "Đủ: không còn điều gì cần xem."
                            : "Còn %d điều cần xem:".formatted(findings.size()));
            findings.forEach(found -> words.addAll(words(found)));
            return new Answer(findings, words);
        }

        private static List<String> words(Finding found) {
            List<String> words = new ArrayList<>();
            words.add("- [%s] %s%s: %s (%s%s)"
                    .formatted(
                            found.severity().label(),
                            found.rule().isEmpty() ? "" : found.rule() + " ",
                            found.subject(),
                            found.sentence(),
                            found.basis(),
                            found.verified() ? "" : ", chưa đối chiếu"));
            found.evidence().forEach(line -> words.add("    " + line.replace("\t", " – ")));
            if (found.settled()) {
                words.add("    Lý do giữ: " + found.reason());
            }
            return words;
        }
    }
}
