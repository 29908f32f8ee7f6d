package vn.sovang.launch.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.launch.open.Assembly;
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
    @ParentCommand
    private RootCommand root;

    /// `law list`.
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Liệt kê quy định của một ngày, hoặc chỗ khác nhau giữa hai ngày.")
    static final class ListProvisions implements Callable<Integer> {
        private static final String NONE = "chưa có";

        @ParentCommand
        private LawCommand law;

        @Option(
                names = "--on",
                paramLabel = "DATE",
                description = "ngày cần xem, như 2026-07-01 hoặc 1/7/2026; mặc định hôm nay")
        private @Nullable String on;

        @Option(names = "--compare", paramLabel = "DATE", description = "ngày thứ hai: chỉ in chỗ khác nhau")
        private @Nullable String compare;

        @Option(names = "--json", description = "in JSON")
        private boolean json;

        @Override
        public Integer call() throws Exception {
            Console console = law.root.console();
            try (Assembly assembly = law.root.open()) {
                Law now = assembly.law().now();
                LawWords words = new LawWords(assembly.catalogue());
                LocalDate day = on == null ? assembly.today() : DayArgument.of(on);
                if (compare != null) {
                    LocalDate other = DayArgument.of(compare);
                    List<LawDifference> differences = LawDifference.between(now, day, other).stream()
                            .filter(LawDifference::differs)
                            .toList();
                    print(console, words, day, other, differences);
                } else {
                    print(console, words, now.on(day));
                }
            }
            return ExitCode.DONE;
        }

        private void print(Console console, LawWords words, List<Provision> standing) {
            if (json) {
                console.out().println(JsonText.of(standing));
                return;
            }
            for (Provision provision : standing) {
                console.out()
                        .printf(
                                Locale.ROOT,
                                "%s\t%s\t%s\t%s\t%s\t%s%s%n",
                                provision.key().label(),
                                words.subject(provision.subject()),
                                words.value(provision),
                                provision.layer().label(),
                                provision.article(),
                                words.period(provision),
                                provision.verified() ? "" : "\tchưa đối chiếu");
            }
        }

        private void print(
                Console console, LawWords words, LocalDate one, LocalDate other, List<LawDifference> differences) {
            if (json) {
                console.out().println(JsonText.of(differences));
                return;
            }
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%d chỗ khác nhau giữa ngày %s và ngày %s:%n",
                            differences.size(),
                            OfficialDate.brief(one),
                            OfficialDate.brief(other));
            for (LawDifference difference : differences) {
                console.out()
                        .printf(
                                Locale.ROOT,
                                "%s\t%s\t%s\t→\t%s%n",
                                difference.key().label(),
                                words.subject(difference.subject()),
                                value(words, difference.before()),
                                value(words, difference.after()));
            }
        }

        private static String value(LawWords words, @Nullable Provision provision) {
            return provision == null ? NONE : words.value(provision);
        }
    }
}
