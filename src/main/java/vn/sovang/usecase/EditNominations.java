package vn.sovang.usecase;

import vn.sovang.model.AchievementReport;
import vn.sovang.model.Nomination;
import vn.sovang.model.NominationStatus;
import vn.sovang.model.Refusal;
import vn.sovang.store.Database;
import vn.sovang.store.NominationStore;

/// Thêm, sửa, bỏ đề nghị và báo cáo thành tích of a round, each step in the audit trail.
public final class EditNominations {
    private final Database database;
    private final NominationStore nominations;
    private final Journal journal;

    /// Works on one store.
    public EditNominations(Database database, NominationStore nominations, Journal journal) {
        this.database = database;
        this.nominations = nominations;
        this.journal = journal;
    }

    /// Stores a new nomination at the end of its round.
    ///
    /// @throws Refusal when the subject has no name
    public Nomination add(Nomination nomination) throws Refusal {
        requireName(nomination);
        return database.transaction(() -> {
            Nomination added = nominations.add(nomination);
            journal.added(Journal.nomination(added.id()), "Thêm đề nghị", added);
            return added;
        });
    }

    /// Stores a nomination's new values.
    ///
    /// @throws Refusal when the subject has no name
    public void change(Nomination nomination) throws Refusal {
        requireName(nomination);
        database.transaction(() -> {
            Nomination before = nominations.find(nomination.id()).orElseThrow();
            if (!before.equals(nomination)) {
                nominations.update(nomination);
                journal.changed(Journal.nomination(nomination.id()), "Sửa đề nghị", before, nomination);
            }
            return nomination;
        });
    }

    /// Stores a nomination's achievement report.
    public void saveReport(AchievementReport report) {
        database.transaction(() -> {
            AchievementReport before = nominations.report(report.nominationId());
            if (!before.equals(report)) {
                nominations.saveReport(report);
                journal.changed(Journal.nomination(report.nominationId()), "Sửa báo cáo thành tích", before, report);
            }
            return report;
        });
    }

    /// Puts a nomination into the bin; [#restore(long)] takes it out again.
    public void withdraw(long id) {
        setStatus(id, NominationStatus.WITHDRAWN, "Bỏ đề nghị");
    }

    /// Takes a nomination back into the round.
    public void restore(long id) {
        setStatus(id, NominationStatus.PROPOSED, "Lấy lại đề nghị");
    }

    private void setStatus(long id, NominationStatus status, String action) {
        database.transaction(() -> {
            Nomination before = nominations.find(id).orElseThrow();
            Nomination after = before.withStatus(status);
            nominations.update(after);
            journal.changed(Journal.nomination(id), action, before, after);
            return after;
        });
    }

    private static void requireName(Nomination nomination) throws Refusal {
        if (nomination.subjectName().isEmpty()) {
            throw new Refusal("Đề nghị chưa có tên tập thể hoặc cá nhân. Hãy ghi tên rồi lưu lại.");
        }
    }
}
