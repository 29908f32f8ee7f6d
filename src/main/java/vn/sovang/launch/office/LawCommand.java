package vn.sovang.launch.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.AnswerCommand;
import vn.sovang.launch.command.DayArgument;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;
import vn.sovang.rule.Law;
import vn.sovang.rule.LawDifference;
import vn.sovang.rule.Provision;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.work.LawWords;

/// `law list`.
@Command(
        name = "law",
        mixinStandardHelpOptions = true,
        description = "Quy định đang dùng.",
        subcommands = {LawCommand.ListProvisions.class})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class LawCommand {
    /// `law list`.
    @Command(name = "list", description = "Liệt kê quy định của một ngày, hoặc chỗ khác nhau giữa hai ngày.")
    static final class ListProvisions extends AnswerCommand {
        private static final String NONE = "chưa có";

        @Option(
                names = "--on",
                paramLabel = "DATE",
                description = "ngày cần xem, như 2026-07-01 hoặc 1/7/2026; mặc định hôm nay")
        private @Nullable String on;

        @Option(names = "--compare", paramLabel = "DATE", description = "ngày thứ hai: chỉ in chỗ khác nhau")
        private @Nullable String compare;

        @Override
        protected Answer answer(Assembly assembly) throws Refusal {
            Law now = assembly.law().now();
            LawWords words = new LawWords(assembly.catalogue());
            LocalDate day = on == null ? assembly.today() : DayArgument.of(on);
            return compare == null ? standing(words, now.on(day)) : differing(words, now, day, DayArgument.of(compare));
        }

        private static Answer standing(LawWords words, List<Provision> standing) {
            return new Answer(
                    standing,
                    standing.stream()
                            .map(one -> String.join(
                                            "\t",
                                            one.key().label(),
                                            words.subject(one.subject()),
                                            words.value(one),
                                            one.layer().label(),
                                            one.article(),
                                            words.period(one))
                                    + (one.verified() ? "" : "\tchưa đối chiếu"))
                            .toList());
        }

        private static Answer differing(LawWords words, Law law, LocalDate one, LocalDate other) {
            List<LawDifference> differences = LawDifference.between(law, one, other).stream()
                    .filter(LawDifference::differs)
                    .toList();
            List<String> lines = new ArrayList<>();
            lines.add("%d chỗ khác nhau giữa ngày %s và ngày %s:"
                    .formatted(differences.size(), OfficialDate.brief(one), OfficialDate.brief(other)));
            differences.forEach(difference -> lines.add(String.join(
                    "\t",
                    difference.key().label(),
                    words.subject(difference.subject()),
                    value(words, difference.before()),
                    "→",
                    value(words, difference.after()))));
            return new Answer(differences, lines);
        }

        private static String value(LawWords words, @Nullable Provision provision) {
            return provision == null ? NONE : words.value(provision);
        }
    }
}
