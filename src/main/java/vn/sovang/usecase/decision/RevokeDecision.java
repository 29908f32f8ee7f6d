package vn.sovang.usecase.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.Recall;
import vn.sovang.model.decision.RecallState;
import vn.sovang.model.decision.Revocation;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.WorkingDays;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.decision.RevocationStore;
import vn.sovang.store.round.NominationResultStore;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.registry.KnownDecision;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.work.EntryNames;
import vn.sovang.usecase.work.Journal;

/// Hủy bỏ quyết định, thu hồi hiện vật và tiền thưởng (NĐ 152/2025/NĐ-CP, Điều 56, 58), whole or for some. Nothing is
/// deleted: a revoked grant stays in the history, marked, and counts nowhere. Each job is a step that can be undone.
public final class RevokeDecision {
    /// Working days within which certificate and money are handed in (NĐ 152/2025/NĐ-CP, Điều 58).
    static final int HAND_IN_DAYS = 15;

    private final KnownDecision knownDecision;
    private final DecisionStore decisions;
    private final GrantStore grants;
    private final RevocationStore revocations;
    private final NominationResultStore results;
    private final CorrectMoney correcting;
    private final Journal journal;
    private final Supplier<WorkingDays> calendar;

    /// Works on one store.
    ///
    /// @param calendar days off beside weekends, as far as they are known
    public RevokeDecision(
            Stores stores, ReadRound facts, AwardCatalogue catalogue, Journal journal, Supplier<WorkingDays> calendar) {
        knownDecision = new KnownDecision(stores);
        decisions = stores.decisions();
        grants = stores.grants();
        revocations = stores.revocations();
        results = stores.nominationResults();
        correcting = new CorrectMoney(stores, facts, catalogue, journal);
        this.journal = journal;
        this.calendar = calendar;
    }

    /// Records that somebody asked for a revocation: the grants still stand, and are marked.
    ///
    /// @throws Refusal without a reason, or when one of them is being revoked already
    public Revocation ask(RevocationRequest asking) throws Refusal {
        Decision decision = find(asking.decisionId());
        requireReason(asking.reason());
        requirePast("đề nghị hủy bỏ", asking.day());
        requireNotBefore(decision, "đề nghị hủy bỏ", asking.day());
        List<Grant> chosen = chosen(decision, asking.grantIds(), false);
        return journal.<Revocation, Refusal>step("Đề nghị hủy bỏ quyết định", EntryNames.of(decision), () -> {
            Revocation asked = revocations.add(new Revocation(
                    0,
                    decision.id(),
                    null,
                    asking.grantIds().isEmpty(),
                    asking.reason(),
                    asking.article(),
                    asking.askedBy(),
                    asking.request(),
                    asking.day(),
                    null,
                    null));
            mark(chosen, asked.id(), RecallState.ASKED);
            return asked;
        });
    }

    /// Takes back a request: the grants stand as before; the request stays known as taken back.
    ///
    /// @throws Refusal when there is no such request, it has been decided, or taken back already
    public Revocation withdrawRequest(long revocationId) throws Refusal {
        Revocation asked = revocations
                .find(revocationId)
                .orElseThrow(
                        () -> new Refusal("Không có đề nghị hủy bỏ số thứ tự %d. Xem bằng lệnh decision revoke list."
                                .formatted(revocationId)));
        List<Grant> marked = grants.ofRevocation(revocationId);
        if (asked.revokingDecisionId() != null) {
            throw new Refusal("Việc hủy bỏ này đã có quyết định nên không rút đề nghị được nữa.");
        }
        if (asked.withdrawnOn() != null || marked.isEmpty()) {
            throw new Refusal("Đề nghị hủy bỏ này không còn chờ giải quyết nên không rút được.");
        }
        return journal.<Revocation, Refusal>step("Rút đề nghị hủy bỏ", EntryNames.of(find(asked.decisionId())), () -> {
            marked.forEach(grant -> grants.update(grant.recalled(null)));
            Revocation withdrawn = asked.withdrawn(LocalDate.now(journal.clock()));
            revocations.update(withdrawn);
            return withdrawn;
        });
    }

    /// Records the decision that revokes; a request for the same grants goes on into it, and a lower title of the same
    /// people and period is due again.
    ///
    /// @throws Refusal without number, day or reason, when the day cannot be, or nothing is left to revoke
    public Revoked revoke(RevokeOrder order) throws Refusal {
        Decision decision = find(order.decisionId());
        requireReason(order.reason());
        LocalDate day = order.by().date();
        if (order.by().number().isEmpty() || day == null) {
            throw new Refusal("Chưa ghi số hoặc ngày của quyết định hủy bỏ. Hãy ghi như văn bản đã ban hành.");
        }
        requirePast("quyết định hủy bỏ", day);
        requireNotBefore(decision, "quyết định hủy bỏ", day);
        List<Grant> chosen = chosen(decision, order.grantIds(), true);
        boolean whole = order.grantIds().isEmpty();
        return journal.<Revoked, Refusal>step("Hủy bỏ quyết định", EntryNames.of(decision), () -> {
            Decision by = knownDecision.orAdded(order.by());
            LocalDate due = order.handIn() ? calendar.get().after(day, HAND_IN_DAYS) : null;
            Revocation decided = decided(decision, chosen, order, whole, by, due);
            mark(chosen, decided.id(), order.handIn() ? RecallState.TO_RETURN : RecallState.REVOKED);
            if (whole) {
                decisions.update(decision.revokedBy(by.id()));
            }
            return new Revoked(decided, chosen.size(), corrected(chosen));
        });
    }

    private List<MoneyCorrection> corrected(List<Grant> chosen) throws Refusal {
        Set<String> subjects = new HashSet<>();
        for (Grant grant : chosen) {
            Long person = grant.personId();
            Long unit = grant.unitId();
            if (person != null) {
                subjects.add(RoundClaims.subject(true, person));
            } else if (unit != null) {
                subjects.add(RoundClaims.subject(false, unit));
            }
        }
        return correcting.of(
                Set.copyOf(results.roundsGiving(chosen.stream().map(Grant::id).toList())), subjects);
    }

    /// The request that all the chosen are in, decided; a new revocation where there is none.
    private Revocation decided(
            Decision decision,
            List<Grant> chosen,
            RevokeOrder order,
            boolean whole,
            Decision by,
            @Nullable LocalDate due) {
        List<Long> asked = chosen.stream()
                .map(Grant::recall)
                .map(recall -> recall == null ? 0L : recall.revocationId())
                .distinct()
                .toList();
        long id = asked.size() == 1 ? asked.getFirst() : 0;
        Optional<Revocation> request = id == 0 ? Optional.empty() : revocations.find(id);
        Revocation now = new Revocation(
                id,
                decision.id(),
                by.id(),
                whole,
                order.reason(),
                order.article(),
                request.map(Revocation::askedBy).orElse(""),
                request.map(Revocation::request).orElse(""),
                request.map(Revocation::askedOn).orElse(null),
                null,
                due);
        if (id == 0 || grants.ofRevocation(id).size() != chosen.size()) {
            return revocations.add(now);
        }
        revocations.update(now);
        return now;
    }

    /// Records that certificate and money have been handed in.
    ///
    /// @return those it was recorded of
    /// @throws Refusal when one of them is not to be handed in, or the day is still to come
    public List<Grant> handedIn(List<Long> grantIds, LocalDate day) throws Refusal {
        requirePast("nộp lại", day);
        List<Grant> returned = new ArrayList<>();
        for (long id : new LinkedHashSet<>(grantIds)) {
            Grant grant = grants.find(id).orElseThrow();
            Recall recall = grant.recall();
            if (recall == null || (recall.state() != RecallState.TO_RETURN && recall.state() != RecallState.REVOKED)) {
                throw new Refusal(
                        "%s không thuộc diện phải nộp lại hiện vật, tiền thưởng.".formatted(grant.subjectName()));
            }
            returned.add(grant.recalled(recall.in(RecallState.RETURNED, day)));
        }
        if (returned.isEmpty()) {
            throw new Refusal("Chưa chọn ai đã nộp lại. Hãy chọn trong danh sách.");
        }
        String about = returned.size() == 1 ? EntryNames.of(returned.getFirst()) : returned.size() + " kết quả khen";
        return journal.step("Ghi đã thu hồi", about, () -> {
            returned.forEach(grants::update);
            return returned;
        });
    }

    private Decision find(long id) throws Refusal {
        return decisions
                .find(id)
                .orElseThrow(() ->
                        new Refusal("Không có quyết định số thứ tự %d. Xem bằng lệnh decision list.".formatted(id)));
    }

    /// @param decided whether grants asked for may be among them
    private List<Grant> chosen(Decision decision, List<Long> ids, boolean decided) throws Refusal {
        if (decision.revokedById() != null) {
            throw new Refusal(EntryNames.of(decision) + " đã bị hủy bỏ toàn bộ.");
        }
        List<Grant> all = grants.ofDecision(decision.id());
        for (long id : ids) {
            if (all.stream().noneMatch(grant -> grant.id() == id)) {
                throw new Refusal("Kết quả khen số thứ tự %d không thuộc %s. Hãy xem lại danh sách."
                        .formatted(id, EntryNames.of(decision)));
            }
        }
        List<Grant> chosen = new ArrayList<>();
        for (Grant grant : all) {
            boolean free = grant.recall() == null || (decided && grant.inForce());
            if (ids.isEmpty() ? free : ids.contains(grant.id())) {
                if (!free) {
                    Recall recall = Objects.requireNonNull(grant.recall());
                    throw new Refusal("%s: %s rồi."
                            .formatted(grant.subjectName(), recall.state().label()));
                }
                chosen.add(grant);
            }
        }
        if (chosen.isEmpty()) {
            throw new Refusal("Không còn kết quả khen nào của quyết định này để hủy bỏ.");
        }
        return chosen;
    }

    private void mark(List<Grant> some, long revocationId, RecallState state) {
        some.forEach(grant -> grants.update(grant.recalled(new Recall(revocationId, state, null))));
    }

    private static void requireReason(String reason) throws Refusal {
        if (reason.isBlank()) {
            throw new Refusal("Chưa ghi lý do hủy bỏ. Hãy ghi lý do như văn bản đã nêu.");
        }
    }

    private static void requireNotBefore(Decision decision, String what, LocalDate day) throws Refusal {
        LocalDate given = decision.date();
        if (given != null && day.isBefore(given)) {
            throw new Refusal("Ngày %s %s ở trước ngày quyết định khen thưởng %s. Hãy sửa lại ngày."
                    .formatted(what, OfficialDate.brief(day), OfficialDate.brief(given)));
        }
    }

    private void requirePast(String what, LocalDate day) throws Refusal {
        if (day.isAfter(LocalDate.now(journal.clock()))) {
            throw new Refusal("Ngày %s %s ở sau hôm nay. Hãy sửa lại ngày.".formatted(what, OfficialDate.brief(day)));
        }
    }
}
