package vn.sovang.usecase.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.FundEntryKind;
import vn.sovang.model.decision.Grant;
import vn.sovang.rule.money.FundLedger;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.FundEntryStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.work.EntryNames;
import vn.sovang.usecase.work.Journal;

/// Ghi sổ quỹ thi đua, khen thưởng; each entry is a step that can be undone.
public final class KeepFund {
    private final FundEntryStore entries;
    private final DecisionStore decisions;
    private final GrantStore grants;
    private final Journal journal;

    /// Works on one store.
    public KeepFund(Stores stores, Journal journal) {
        entries = stores.fundEntries();
        decisions = stores.decisions();
        grants = stores.grants();
        this.journal = journal;
    }

    /// The book with its balances.
    public FundLedger ledger() {
        return FundLedger.of(entries.all());
    }

    /// Stores a new entry, whatever its id says.
    ///
    /// @throws Refusal when it says no amount or not what for, or its day is still to come
    public FundEntry add(FundEntry entry) throws Refusal {
        check(entry);
        return journal.step("Ghi khoản " + words(entry), entry.content(), () -> entries.add(entry));
    }

    /// Stores an entry's new values.
    ///
    /// @throws Refusal as [#add(FundEntry)]
    public FundEntry change(FundEntry entry) throws Refusal {
        check(entry);
        return journal.step("Sửa khoản " + words(entry), entry.content(), () -> {
            if (!entries.find(entry.id()).orElseThrow().equals(entry)) {
                entries.update(entry);
            }
            return entry;
        });
    }

    /// Takes a wrong entry out of the book.
    public void remove(long id) {
        FundEntry entry = entries.find(id).orElseThrow();
        journal.step("Bỏ khoản " + words(entry), entry.content(), () -> {
            entries.remove(id);
            return entry;
        });
    }

    /// What the fund has paid for a decision so far, without what came back, in đồng.
    public long paid(long decisionId) {
        return -entries.ofDecision(decisionId).stream()
                .mapToLong(FundEntry::change)
                .sum();
    }

    /// What is still to be paid for a decision, in đồng: the money of all it gave that stands, without what has been
    /// paid. Below 0, what was paid too much because its money was reckoned anew; what is to be taken back from
    /// revoked ones is not among it.
    public long due(long decisionId) {
        List<Grant> all = grants.ofDecision(decisionId);
        long given =
                all.stream().filter(Grant::inForce).mapToLong(KeepFund::money).sum();
        long due = given - paid(decisionId);
        if (due >= 0) {
            return due;
        }
        Set<Long> back = takenBack(decisionId);
        long owed = all.stream()
                .filter(grant -> !grant.inForce() && !back.contains(grant.id()))
                .mapToLong(KeepFund::money)
                .sum();
        return Math.min(0, due + owed);
    }

    /// Pays what is still to be paid for a decision, all at once.
    ///
    /// @param document chứng từ; may be empty
    /// @throws Refusal when nothing is to be paid, or the money of somebody is unknown
    public FundEntry pay(long decisionId, LocalDate date, String document) throws Refusal {
        Decision decision = decisions.find(decisionId).orElseThrow();
        List<Grant> given = grants.ofDecision(decisionId);
        long unknown = given.stream()
                .filter(grant -> grant.inForce() && grant.money() == null)
                .count();
        long due = due(decisionId);
        if (due <= 0) {
            throw new Refusal(
                    unknown > 0
                            ? "%s chưa có tiền thưởng nào để chi: %s kết quả khen chưa tính được."
                                    .formatted(EntryNames.of(decision), Numbers.count((int) unknown))
                            : EntryNames.of(decision) + " không còn khoản nào phải chi.");
        }
        LocalDate decided = decision.date();
        if (decided != null && date.isBefore(decided)) {
            throw new Refusal("Ngày chi %s ở trước ngày quyết định %s. Hãy sửa lại ngày."
                    .formatted(OfficialDate.brief(date), OfficialDate.brief(decided)));
        }
        return add(new FundEntry(
                0,
                date,
                FundEntryKind.OUT,
                due,
                document,
                decisionId,
                "Chi tiền thưởng theo " + EntryNames.of(decision),
                ""));
    }

    /// Takes back into the fund what was paid too much for a decision whose money was reckoned anew, all at once.
    ///
    /// @param document chứng từ; may be empty
    /// @throws Refusal when nothing was paid too much
    public FundEntry takeBackExcess(long decisionId, LocalDate date, String document) throws Refusal {
        Decision decision = decisions.find(decisionId).orElseThrow();
        long due = due(decisionId);
        if (due >= 0) {
            throw new Refusal(EntryNames.of(decision) + " không có khoản nào chi thừa để thu lại.");
        }
        return add(new FundEntry(
                0,
                date,
                FundEntryKind.IN,
                -due,
                document,
                decisionId,
                "Thu lại tiền thưởng chi thừa theo " + EntryNames.of(decision) + " sau khi tính lại",
                ""));
    }

    /// Takes in the money that those whose awards were revoked handed back, each as an entry of its own.
    ///
    /// @param document chứng từ; may be empty
    /// @throws Refusal when there was none, the award still stands, or it has been taken back already
    public List<FundEntry> takeBack(List<Long> grantIds, LocalDate date, String document) throws Refusal {
        List<Grant> given = new ArrayList<>();
        for (long id : new LinkedHashSet<>(grantIds)) {
            Grant grant = grants.find(id).orElseThrow();
            requireOwed(grant);
            given.add(grant);
        }
        if (given.isEmpty()) {
            throw new Refusal("Chưa chọn thu lại tiền của ai. Hãy chọn trong danh sách.");
        }
        String about = given.size() == 1 ? EntryNames.of(given.getFirst()) : given.size() + " kết quả khen";
        return journal.<List<FundEntry>, Refusal>step("Thu hồi tiền thưởng", about, () -> {
            List<FundEntry> taken = new ArrayList<>();
            for (Grant grant : given) {
                taken.add(add(new FundEntry(
                        0,
                        date,
                        FundEntryKind.IN,
                        money(grant),
                        document,
                        grant.decisionId(),
                        grant.id(),
                        "Thu hồi tiền thưởng: " + EntryNames.of(grant),
                        "")));
            }
            return taken;
        });
    }

    /// The grants of a decision whose money has been taken back.
    public Set<Long> takenBack(long decisionId) {
        return entries.ofDecision(decisionId).stream()
                .map(FundEntry::grantId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void requireOwed(Grant grant) throws Refusal {
        if (grant.inForce()) {
            throw new Refusal(
                    EntryNames.of(grant) + " chưa bị hủy bỏ nên chưa thu hồi tiền thưởng. Hãy ghi quyết định hủy bỏ.");
        }
        if (money(grant) == 0) {
            throw new Refusal(EntryNames.of(grant) + " không có tiền thưởng phải thu hồi.");
        }
        Long decisionId = grant.decisionId();
        if (decisionId != null && takenBack(decisionId).contains(grant.id())) {
            throw new Refusal(EntryNames.of(grant) + ": tiền thưởng đã thu hồi vào quỹ rồi.");
        }
    }

    private static long money(Grant grant) {
        return grant.money() == null ? 0 : grant.money().amount();
    }

    private void check(FundEntry entry) throws Refusal {
        if (entry.amount() <= 0 && entry.kind() != FundEntryKind.OPENING) {
            throw new Refusal("Chưa ghi số tiền. Hãy ghi số đồng, lớn hơn 0.");
        }
        if (entry.amount() < 0) {
            throw new Refusal("Số tiền không được âm. Khoản chi thì chọn loại Chi.");
        }
        if (entry.content().isEmpty() && entry.kind() != FundEntryKind.OPENING) {
            throw new Refusal("Chưa ghi nội dung. Hãy ghi thu hoặc chi cho việc gì.");
        }
        if (entry.date().isAfter(LocalDate.now(journal.clock()))) {
            throw new Refusal("Ngày %s ở sau hôm nay. Hãy sửa lại ngày.".formatted(OfficialDate.brief(entry.date())));
        }
    }

    private static String words(FundEntry entry) {
        return switch (entry.kind()) {
            case OPENING -> "số dư đầu kỳ";
            case IN -> "thu";
            case OUT -> "chi";
        };
    }
}
