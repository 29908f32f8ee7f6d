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
import vn.sovang.usecase.work.Effects;
import vn.sovang.usecase.work.EntryNames;
import vn.sovang.usecase.work.Journal;

/// Thêm, sửa, bỏ đề nghị và báo cáo thành tích of a round, each step in the audit trail.
public final class EditNominations {
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
        return stores.database().transaction(() -> {
            Nomination added = nominations.add(new SubjectOfForm(stores, journal).known(nomination));
            journal.added(Journal.nomination(added.id()), "Thêm đề nghị", added);
            return added;
        });
    }

    /// Stores a nomination's new values.
    ///
    /// @throws Refusal when the subject has no name, or what became of it would be changed
    public void change(Nomination nomination) throws Refusal {
        requireName(nomination);
        Nomination before = nominations.find(nomination.id()).orElseThrow();
        requireOpen(before, nomination.status());
        stores.database().transaction(() -> {
            if (!before.equals(nomination)) {
                nominations.update(nomination);
                journal.changed(Journal.nomination(nomination.id()), "Sửa đề nghị", before, nomination);
            }
            return nomination;
        });
    }

    /// Stores the new values of several nominations, all or none.
    ///
    /// @throws Refusal as [#change(Nomination)] of any of them
    public List<Nomination> changeAll(List<Nomination> some) throws Refusal {
        return stores.database().<List<Nomination>, Refusal>transaction(() -> {
            for (Nomination each : some) {
                change(each);
            }
            return some;
        });
    }

    /// The clerk said that two nominations are of one subject: both keep their award and name the same entry of the
    /// registry, which is added when it has none.
    public List<Nomination> tie(long oneId, long otherId) {
        Nomination one = nominations.find(oneId).orElseThrow();
        Nomination other = nominations.find(otherId).orElseThrow();
        return stores.database().transaction(() -> {
            List<Nomination> tied = new TiedSubject(stores).of(one, other);
            for (Nomination now : tied) {
                Nomination before = now.id() == one.id() ? one : other;
                if (!before.equals(now)) {
                    nominations.update(now);
                    journal.changed(Journal.nomination(now.id()), "Ghi là một đối tượng", before, now);
                }
            }
            return tied;
        });
    }

    /// Stores a nomination's achievement report.
    public void saveReport(AchievementReport report) {
        stores.database().transaction(() -> {
            AchievementReport before = nominations.report(report.nominationId());
            if (!before.equals(report)) {
                nominations.saveReport(report);
                journal.changed(Journal.nomination(report.nominationId()), "Sửa báo cáo thành tích", before, report);
            }
            return report;
        });
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
        return stores.database().transaction(() -> {
            List<Nomination> done = new ArrayList<>();
            List<Effects.Kept> kept = new ArrayList<>();
            for (long id : ids) {
                Nomination before = nominations.find(id).orElseThrow();
                String reason = reasonToKeep(before, status);
                if (!reason.isEmpty()) {
                    kept.add(new Effects.Kept(id, before.subjectName(), reason));
                    continue;
                }
                Nomination after = before.withStatus(status);
                nominations.update(after);
                journal.changed(Journal.nomination(id), action, before, after);
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
