package vn.sovang.launch.due;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.AnswerCommand;
import vn.sovang.launch.command.DayArgument;
import vn.sovang.launch.command.StoreCommand;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.due.Deadline;
import vn.sovang.usecase.due.Deadlines;

/// `deadline list`, `deadline done KEY`, `deadline export --out FILE`.
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        description = "Hạn: báo cáo, nhiệm vụ, hạn của đợt xét.",
        subcommands = {DeadlineCommand.ListThem.class, DeadlineCommand.Done.class, DeadlineCommand.Export.class})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DeadlineCommand {
    /// Which deadlines a command is about.
    static final class Window {
        private static final int DAYS_BACK = 30;
        private static final int DAYS_AHEAD = 90;

        @Option(
                names = "--from",
                paramLabel = "DATE",
                description = "từ ngày, như 2021-09-10 hoặc 10/9/2021; mặc định 30 ngày trước")
        private @Nullable String from;

        @Option(
                names = "--to",
                paramLabel = "DATE",
                description = "đến hết ngày; mặc định 90 ngày sau --from hoặc hôm nay")
        private @Nullable String to;

        @Option(names = "--movement", paramLabel = "ID", description = "chỉ của phong trào này (xem movement list)")
        private long movement;

        LocalDate first(LocalDate today) throws Refusal {
            return from == null ? today.minusDays(DAYS_BACK) : DayArgument.of(from);
        }

        LocalDate last(LocalDate today) throws Refusal {
            LocalDate last =
                    to != null ? DayArgument.of(to) : (from == null ? today : first(today)).plusDays(DAYS_AHEAD);
            if (last.isBefore(first(today))) {
                throw new Refusal("Ngày cuối %s ở trước ngày đầu %s. Hãy đổi --from hoặc --to."
                        .formatted(OfficialDate.brief(last), OfficialDate.brief(first(today))));
            }
            return last;
        }

        List<Deadline> of(Assembly assembly) throws Refusal {
            if (movement != 0 && assembly.stores().movements().find(movement).isEmpty()) {
                throw new Refusal("Không có phong trào số %d. Xem các số bằng lệnh movement list.".formatted(movement));
            }
            return DueFeature.deadlines(assembly).between(first(assembly.today()), last(assembly.today()), movement);
        }
    }

    /// `deadline list`.
    @Command(name = "list", description = "Liệt kê việc đến hạn trong một thời gian, việc đã làm cũng có.")
    static final class ListThem extends AnswerCommand {
        @Mixin
        private Window window;

        /// A deadline as JSON shows it.
        ///
        /// @param state in words
        record Shown(
                String key,
                LocalDate named,
                LocalDate day,
                @Nullable String time,
                String kind,
                String name,
                String about,
                String who,
                String rule,
                String state,
                @Nullable LocalDate doneOn,
                String document) {
            static Shown of(Deadline one) {
                return new Shown(
                        one.key(),
                        one.due().named(),
                        one.due().day(),
                        one.due().time() == null ? null : one.due().time().toString(),
                        one.what().kind(),
                        one.name(),
                        one.what().about(),
                        one.what().who(),
                        one.what().rule().display(),
                        one.state().label(),
                        one.mark() == null ? null : one.mark().doneOn(),
                        one.mark() == null ? "" : one.mark().document());
            }
        }

        @Override
        protected Answer answer(Assembly assembly) throws Refusal {
            List<Deadline> all = window.of(assembly);
            Deadlines deadlines = DueFeature.deadlines(assembly);
            deadlines.unread().forEach(console().err()::println);
            deadlines
                    .calendar()
                    .doubts(window.first(assembly.today()), window.last(assembly.today()))
                    .forEach(console().err()::println);
            return new Answer(
                    all.stream().map(Shown::of).toList(),
                    Answer.lines(all, ListThem::words, "Không có việc nào đến hạn trong thời gian này."));
        }

        private static String words(Deadline one) {
            return String.join(
                    "\t",
                    one.dayText(),
                    one.name(),
                    one.what().about(),
                    one.what().who(),
                    one.state().label(),
                    one.key());
        }
    }

    /// `deadline done KEY`.
    @Command(name = "done", description = "Ghi một hạn là đã làm, hoặc bỏ ghi (--undo).")
    static final class Done extends StoreCommand {
        @Parameters(paramLabel = "MÃ", description = "mã của hạn trong deadline list, như moc-12@2021-09-15")
        private String key;

        @Option(names = "--on", paramLabel = "DATE", description = "ngày làm xong; mặc định hôm nay")
        private @Nullable String on;

        @Option(names = "--document", paramLabel = "VĂN BẢN", description = "văn bản đã gửi: số, ngày")
        private String document = "";

        @Option(names = "--note", paramLabel = "GHI CHÚ", description = "ghi chú")
        private String note = "";

        @Option(names = "--undo", description = "bỏ ghi đã làm")
        private boolean undo;

        @Override
        protected void run(Assembly assembly) throws Exception {
            Deadlines deadlines = DueFeature.deadlines(assembly);
            Deadline one = deadlines.find(key);
            if (undo) {
                deadlines.undone(one);
            } else {
                deadlines.done(one, on == null ? assembly.today() : DayArgument.of(on), document, note);
            }
            Deadline now = deadlines.find(key);
            console()
                    .out()
                    .printf(
                            "%s, %s: %s.%n",
                            now.name(), now.dayText(), now.state().label());
        }
    }

    /// `deadline export --out FILE`.
    @Command(name = "export", description = "Xuất hạn ra tệp lịch .ics cho điện thoại, thư.")
    static final class Export extends StoreCommand {
        @Mixin
        private Window window;

        @Option(names = "--out", paramLabel = "FILE", required = true, description = "tệp lịch, như han.ics")
        private Path out;

        @Override
        protected void run(Assembly assembly) throws Exception {
            if (!String.valueOf(out.getFileName()).endsWith(".ics")) {
                throw new Refusal("Tệp lịch phải có đuôi .ics, như han.ics.");
            }
            List<Deadline> all = window.of(assembly);
            DueFeature.exportCalendar(assembly).write(out, all);
            console().out().printf("Đã ghi %d hạn vào %s.%n", all.size(), out);
        }
    }
}
