package vn.sovang.launch.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.Recall;
import vn.sovang.model.decision.Revocation;
import vn.sovang.text.Numbers;
import vn.sovang.usecase.decision.RevocationFile;
import vn.sovang.usecase.decision.RevocationRequest;
import vn.sovang.usecase.decision.RevokeOrder;
import vn.sovang.usecase.decision.Revoked;

/// `decision revoke ask|withdraw|record|returned|take-back|list`.
@Command(
        name = "revoke",
        mixinStandardHelpOptions = true,
        description = "Hủy bỏ quyết định khen thưởng, thu hồi hiện vật và tiền thưởng.",
        subcommands = {
            RevokeCommand.Ask.class,
            RevokeCommand.Withdraw.class,
            RevokeCommand.Record.class,
            RevokeCommand.Returned.class,
            RevokeCommand.TakeBack.class,
            RevokeCommand.ListThem.class
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class RevokeCommand {
    /// `decision revoke ask ID`.
    @Command(name = "ask", description = "Ghi đề nghị hủy bỏ; kết quả khen vẫn còn.")
    static final class Ask extends StoreCommand {
        @Parameters(paramLabel = "ID", description = "số thứ tự của quyết định (xem decision list)")
        private long id;

        @Option(names = "--reason", required = true, paramLabel = "LY_DO", description = "lý do đề nghị")
        private String reason;

        @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", description = "ngày đề nghị")
        private LocalDate date;

        @Option(names = "--by", defaultValue = "", paramLabel = "TEN", description = "cơ quan, người đề nghị")
        private String by;

        @Option(names = "--paper", defaultValue = "", paramLabel = "SO", description = "số, ngày văn bản đề nghị")
        private String paper;

        @Option(names = "--article", defaultValue = "", paramLabel = "DIEU", description = "căn cứ: điều, khoản")
        private String article;

        @Option(
                names = "--only",
                split = ",",
                paramLabel = "ID",
                description = "chỉ những kết quả khen này (xem decision revoke list --json)")
        private List<Long> only = List.of();

        @Override
        protected void run(Assembly assembly) throws Exception {
            Revocation asked = DecisionFeature.decisionJobs(assembly)
                    .revoking()
                    .ask(new RevocationRequest(id, only, by, paper, reason, article, date));
            console().out().println("Đã ghi đề nghị hủy bỏ, số thứ tự " + asked.id() + ".");
        }
    }

    /// `decision revoke withdraw REQUEST`.
    @Command(name = "withdraw", description = "Rút một đề nghị hủy bỏ.")
    static final class Withdraw extends StoreCommand {
        @Parameters(paramLabel = "REQUEST", description = "số thứ tự của đề nghị (xem decision revoke list)")
        private long request;

        @Override
        protected void run(Assembly assembly) throws Exception {
            DecisionFeature.decisionJobs(assembly).revoking().withdrawRequest(request);
            console().out().println("Đã rút đề nghị hủy bỏ; kết quả khen như trước.");
        }
    }

    /// `decision revoke record ID`.
    @Command(name = "record", description = "Ghi quyết định hủy bỏ.")
    static final class Record extends StoreCommand {
        @Parameters(paramLabel = "ID", description = "số thứ tự của quyết định bị hủy bỏ (xem decision list)")
        private long id;

        @Option(names = "--number", required = true, paramLabel = "SO", description = "số quyết định hủy bỏ")
        private String number;

        @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", description = "ngày quyết định hủy bỏ")
        private LocalDate date;

        @Option(names = "--reason", required = true, paramLabel = "LY_DO", description = "lý do hủy bỏ")
        private String reason;

        @Option(names = "--article", defaultValue = "", paramLabel = "DIEU", description = "căn cứ: điều, khoản")
        private String article;

        @Option(
                names = "--authority",
                defaultValue = "",
                paramLabel = "TEN",
                description = "người quyết định hủy bỏ, khi khác người đã quyết định khen")
        private String authority;

        @Option(
                names = "--only",
                split = ",",
                paramLabel = "ID",
                description = "chỉ những kết quả khen này (xem decision revoke list --json)")
        private List<Long> only = List.of();

        @Option(names = "--keep", description = "không phải nộp lại hiện vật, tiền thưởng")
        private boolean keep;

        @Override
        protected void run(Assembly assembly) throws Exception {
            Decision revoked = RevokeCommand.find(assembly, id).decision();
            Decision by = new Decision(
                    0,
                    number,
                    date,
                    authority.isEmpty() ? revoked.authority() : authority,
                    "Hủy bỏ Quyết định số " + revoked.number());
            Revoked done = DecisionFeature.decisionJobs(assembly)
                    .revoking()
                    .revoke(new RevokeOrder(id, only, by, reason, article, !keep));
            console().out().println(done.sentence());
        }
    }

    /// `decision revoke returned --only IDS`.
    @Command(name = "returned", description = "Ghi đã nộp lại hiện vật, tiền thưởng.")
    static final class Returned extends StoreCommand {
        @Option(names = "--only", split = ",", required = true, paramLabel = "ID", description = "các kết quả khen")
        private List<Long> only;

        @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", description = "ngày nộp lại")
        private LocalDate date;

        @Override
        protected void run(Assembly assembly) throws Exception {
            RevokeCommand.requireKnown(assembly, only);
            int returned = DecisionFeature.decisionJobs(assembly)
                    .revoking()
                    .handedIn(only, date)
                    .size();
            console().out().println("Đã ghi %s kết quả khen đã nộp lại.".formatted(Numbers.count(returned)));
        }
    }

    /// `decision revoke take-back --only IDS`.
    @Command(name = "take-back", description = "Thu lại tiền thưởng vào sổ quỹ.")
    static final class TakeBack extends StoreCommand {
        @Option(names = "--only", split = ",", required = true, paramLabel = "ID", description = "các kết quả khen")
        private List<Long> only;

        @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", description = "ngày thu tiền")
        private LocalDate date;

        @Option(names = "--document", defaultValue = "", paramLabel = "CHUNG_TU", description = "ví dụ Phiếu thu số 3")
        private String document;

        @Override
        protected void run(Assembly assembly) throws Exception {
            RevokeCommand.requireKnown(assembly, only);
            long sum = DecisionFeature.decisionJobs(assembly).fund().takeBack(only, date, document).stream()
                    .mapToLong(FundEntry::amount)
                    .sum();
            console().out().println("Đã thu %s đồng vào quỹ.".formatted(Numbers.grouped(sum)));
        }
    }

    /// `decision revoke list`.
    @Command(name = "list", description = "Liệt kê việc hủy bỏ, thu hồi.")
    static final class ListThem extends AnswerCommand {
        @Parameters(
                arity = "0..1",
                paramLabel = "ID",
                description = "số thứ tự của một quyết định; bỏ trống thì mọi quyết định có việc hủy bỏ")
        private @Nullable Long id;

        /// What is known of one decision's revocation as JSON shows it.
        record Shown(
                long decisionId,
                String decision,
                long owed,
                List<RevocationFile.Line> revocations,
                List<Given> grants) {
            static Shown of(RevocationFile file) {
                return new Shown(
                        file.decision().id(),
                        file.title(),
                        file.owed(),
                        file.revocations(),
                        file.awards().stream().map(Given::of).toList());
            }
        }

        /// One award of the decision.
        ///
        /// @param state of its handing in; empty when it stands
        record Given(long grantId, String subject, String award, String state, long money, boolean takenBack) {
            static Given of(RevocationFile.Award one) {
                Grant grant = one.grant();
                Recall recall = grant.recall();
                return new Given(
                        grant.id(),
                        grant.subjectName(),
                        grant.awardName(),
                        recall == null ? "" : recall.state().name(),
                        one.money(),
                        one.takenBack());
            }
        }

        @Override
        protected Answer answer(Assembly assembly) throws Refusal {
            List<RevocationFile> files = id == null
                    ? DecisionFeature.decisionJobs(assembly).revocations().all()
                    : List.of(RevokeCommand.find(assembly, id));
            return new Answer(
                    files.stream().map(Shown::of).toList(),
                    files.isEmpty()
                            ? List.of("Chưa có việc hủy bỏ nào. Ghi bằng decision revoke ask hoặc record.")
                            : files.stream().flatMap(ListThem::words).toList());
        }

        private static Stream<String> words(RevocationFile file) {
            String owed = file.owed() == 0 ? "" : "\tChưa thu lại %s đồng".formatted(Numbers.grouped(file.owed()));
            return Stream.of(
                            Stream.of("%d\t%s".formatted(file.decision().id(), file.title())),
                            file.revocations().stream().map(ListThem::words),
                            Stream.of(owed).filter(line -> !line.isEmpty()))
                    .flatMap(lines -> lines);
        }

        private static String words(RevocationFile.Line line) {
            return "\t%d\t%s\t%d kết quả khen\t%s"
                    .formatted(
                            line.revocation().id(),
                            line.state().label(),
                            line.grantIds().size(),
                            String.join(" ", line.details()));
        }
    }

    private static RevocationFile find(Assembly assembly, long id) throws Refusal {
        return DecisionFeature.decisionJobs(assembly)
                .revocations()
                .of(id)
                .orElseThrow(() ->
                        new Refusal("Không có quyết định số thứ tự %d. Xem bằng lệnh decision list.".formatted(id)));
    }

    private static void requireKnown(Assembly assembly, List<Long> grants) throws Refusal {
        for (long id : grants) {
            if (assembly.stores().grants().find(id).isEmpty()) {
                throw new Refusal("Không có kết quả khen số thứ tự %d. Xem bằng lệnh decision revoke list ID --json."
                        .formatted(id));
            }
        }
    }
}
