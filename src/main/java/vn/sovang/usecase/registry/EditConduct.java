package vn.sovang.usecase.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.Conduct;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.HoldKind;
import vn.sovang.model.registry.MaternityLeave;
import vn.sovang.model.registry.MemberResults;
import vn.sovang.model.registry.TitleRegistration;
import vn.sovang.model.round.FindingReason;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.ConductStore;
import vn.sovang.store.round.FindingReasonStore;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.work.EntryNames;
import vn.sovang.usecase.work.Journal;

/// Theo dõi: enters assessments, holds, registrations and leaves, and the reasons why findings may stand, each as a
/// step that can be undone.
public final class EditConduct {
    private final ConductStore conduct;
    private final FindingReasonStore reasons;
    private final Journal journal;

    /// Works on one store.
    public EditConduct(Stores stores, Journal journal) {
        conduct = stores.conducts();
        reasons = stores.findingReasons();
        this.journal = journal;
    }

    /// Stores a new entry, whatever its id says.
    ///
    /// @throws Refusal when its time or its counts cannot be
    public Conduct add(Conduct entry) throws Refusal {
        check(entry);
        return journal.step("Thêm theo dõi", EntryNames.of(entry), () -> conduct.add(entry));
    }

    /// Stores an entry's new values.
    ///
    /// @throws Refusal when its time or its counts cannot be
    public Conduct change(Conduct entry) throws Refusal {
        check(entry);
        return journal.step("Sửa theo dõi", EntryNames.of(entry), () -> {
            if (!conduct.find(entry.id()).equals(Optional.of(entry))) {
                conduct.update(entry);
            }
            return entry;
        });
    }

    /// Keeps why a finding may stand; an empty reason opens it again.
    public void reason(long roundId, Finding finding, String reason) {
        FindingReason kept = new FindingReason(
                0,
                roundId,
                finding.key(),
                finding.nominationId() == 0 ? null : finding.nominationId(),
                finding.unitId() == 0 ? null : finding.unitId(),
                reason,
                journal.clock().instant(),
                journal.actor());
        journal.<Boolean, RuntimeException>step("Ghi lý do giữ", finding.subject(), () -> {
            reasons.put(kept);
            return true;
        });
    }

    private void check(Conduct entry) throws Refusal {
        switch (entry) {
            case Assessment said -> check(said);
            case Hold hold -> check(hold);
            case TitleRegistration registration -> {
                refuseFuture(registration.year());
                if (registration.awardCode().isEmpty()) {
                    throw new Refusal("Chưa chọn danh hiệu đăng ký. Hãy chọn trong danh mục.");
                }
            }
            case MaternityLeave leave -> refuseBackwards(leave.from(), leave.to());
        }
    }

    private void check(Assessment said) throws Refusal {
        refuseFuture(said.year());
        MemberResults counts = said.members();
        Integer all = counts.members();
        Integer[] parts = {counts.done(), counts.advanced(), counts.fighters(), counts.disciplined()};
        for (Integer part : parts) {
            if (part != null && (part < 0 || (all != null && part > all))) {
                throw new Refusal("Số người trong đánh giá năm %d không khớp: %d trên %s người. Hãy sửa lại số người."
                        .formatted(said.year(), part, all == null ? "?" : all.toString()));
            }
        }
    }

    private void check(Hold hold) throws Refusal {
        refuseBackwards(hold.from(), hold.to());
        if (hold.from().isAfter(today())) {
            throw new Refusal(
                    "Ngày bắt đầu %s ở sau hôm nay. Hãy sửa lại ngày.".formatted(OfficialDate.brief(hold.from())));
        }
        if (hold.kind() == HoldKind.DISCIPLINED && hold.discipline() == null) {
            throw new Refusal("Chưa ghi hình thức kỷ luật. Hãy chọn khiển trách, cảnh cáo hoặc nặng hơn.");
        }
    }

    private void refuseFuture(int year) throws Refusal {
        if (year > today().getYear()) {
            throw new Refusal("Năm %d ở sau năm nay. Hãy sửa lại năm.".formatted(year));
        }
    }

    private static void refuseBackwards(LocalDate from, @Nullable LocalDate to) throws Refusal {
        if (to != null && to.isBefore(from)) {
            throw new Refusal("Ngày kết thúc %s ở trước ngày bắt đầu %s. Hãy sửa lại một trong hai."
                    .formatted(OfficialDate.brief(to), OfficialDate.brief(from)));
        }
    }

    private LocalDate today() {
        return LocalDate.now(journal.clock());
    }
}
