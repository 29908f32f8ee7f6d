package vn.sovang.usecase.round;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.Refusal;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationResult;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.round.NominationResultStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.text.Numbers;
import vn.sovang.usecase.work.Effects;
import vn.sovang.usecase.work.EntryNames;
import vn.sovang.usecase.work.Journal;

/// Thêm, sửa, bỏ đề nghị và báo cáo thành tích of a round.
public final class EditNominations {
    /// Most names that a step tells.
    private static final int NAMED = 2;

    private final Stores stores;
    private final NominationStore nominations;
    private final NominationResultStore results;
    private final DecisionStore decisions;
    private final Journal journal;

    /// Works on one store.
    public EditNominations(Stores stores, Journal journal) {
        this.stores = stores;
        this.nominations = stores.nominations();
        results = stores.nominationResults();
        decisions = stores.decisions();
        this.journal = journal;
    }

    /// Stores a new nomination at the end of its round, as that of the person or unit of the registry that it surely
    /// speaks of.
    ///
    /// @throws Refusal when the subject has no name
    public Nomination add(Nomination nomination) throws Refusal {
        requireName(nomination);
        return journal.step(
                "Thêm đề nghị",
                nomination.subjectName(),
                () -> nominations.add(new SubjectOfForm(stores, journal).known(nomination)));
    }

    /// Stores the new values of nominations, all or none; what is stored already leaves no step.
    ///
    /// @throws Refusal when a subject has no name, or what became of it would be changed
    public List<Nomination> changeAll(List<Nomination> some) throws Refusal {
        return journal.<List<Nomination>, Refusal>step("Sửa đề nghị", about(some), () -> {
            for (Nomination each : some) {
                requireName(each);
                Nomination before = nominations.find(each.id()).orElseThrow();
                requireOpen(before, each.status());
                if (!before.equals(each)) {
                    nominations.update(each);
                }
            }
            return some;
        });
    }

    /// The clerk said that two nominations are of one subject: both keep their award and name the same entry of the
    /// registry, which is added when it has none.
    public List<Nomination> tie(long oneId, long otherId) {
        Nomination one = nominations.find(oneId).orElseThrow();
        Nomination other = nominations.find(otherId).orElseThrow();
        return journal.step("Ghi là một đối tượng", about(List.of(one, other)), () -> {
            List<Nomination> tied = new TiedSubject(stores).of(one, other);
            for (Nomination now : tied) {
                if (!now.equals(now.id() == one.id() ? one : other)) {
                    nominations.update(now);
                }
            }
            return tied;
        });
    }

    /// Stores a nomination's achievement report; what is stored already leaves no step.
    public void saveReport(AchievementReport report) {
        if (nominations.report(report.nominationId()).equals(report)) {
            return;
        }
        Nomination of = nominations.find(report.nominationId()).orElseThrow();
        journal.<AchievementReport, RuntimeException>step("Sửa báo cáo thành tích", of.subjectName(), () -> {
            nominations.saveReport(report);
            return report;
        });
    }

    private static String about(List<Nomination> some) {
        List<String> names =
                some.stream().map(Nomination::subjectName).distinct().toList();
        return names.size() <= NAMED ? String.join(", ", names) : Numbers.count(some.size()) + " đề nghị";
    }

    /// Puts nominations into the bin; [#restore(List)] takes them out again. What has a result stays in the round.
    public Effects<Nomination> withdraw(List<Long> ids) {
        return setStatus(ids, NominationStatus.WITHDRAWN, "Bỏ đề nghị");
    }

    /// Takes nominations back into the round. What has a result stays as it is.
    public Effects<Nomination> restore(List<Long> ids) {
        return setStatus(ids, NominationStatus.PROPOSED, "Lấy lại đề nghị");
    }

    private Effects<Nomination> setStatus(List<Long> ids, NominationStatus status, String action) {
        List<Nomination> some =
                ids.stream().map(id -> nominations.find(id).orElseThrow()).toList();
        return journal.step(action, about(some), () -> {
            List<Nomination> done = new ArrayList<>();
            List<Effects.Kept> kept = new ArrayList<>();
            for (Nomination before : some) {
                String reason = reasonToKeep(before, status);
                if (!reason.isEmpty()) {
                    kept.add(new Effects.Kept(before.id(), before.subjectName(), reason));
                    continue;
                }
                Nomination after = before.withStatus(status);
                nominations.update(after);
                done.add(after);
            }
            return new Effects<>(done, kept);
        });
    }

    /// Why a nomination keeps its status; empty when nothing stands against the new one.
    private String reasonToKeep(Nomination one, NominationStatus status) {
        if (!one.status().decided()) {
            return one.status() != status
                    ? ""
                    : status == NominationStatus.WITHDRAWN ? "đã bỏ từ trước" : "vẫn ở trong đợt";
        }
        return results.find(one.id())
                .map(NominationResult::decisionId)
                .flatMap(decisions::find)
                .map(decision -> "đã có " + EntryNames.of(decision))
                .orElse("đã ghi kết quả không khen");
    }

    private static void requireOpen(Nomination before, NominationStatus after) throws Refusal {
        if (before.status() != after && (before.status().decided() || after.decided())) {
            throw new Refusal("Kết quả của đề nghị này do quyết định mà ra. "
                    + "Hãy ghi hoặc hoàn tác ở màn hình Quyết định của đợt.");
        }
    }

    private static void requireName(Nomination nomination) throws Refusal {
        if (nomination.subjectName().isEmpty()) {
            throw new Refusal("Đề nghị chưa có tên tập thể hoặc cá nhân. Hãy ghi tên rồi lưu lại.");
        }
    }
}
