package vn.sovang.usecase.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.Award;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.GrantMoney;
import vn.sovang.model.decision.PlannedDecision;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationResult;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.decision.PlannedDecisionStore;
import vn.sovang.store.dossier.PaperStore;
import vn.sovang.store.round.NominationResultStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.registry.KnownDecision;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.round.RoundDecisions;
import vn.sovang.usecase.round.WholeRound;
import vn.sovang.usecase.work.EntryNames;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.TypedNumber;

/// Ghi quyết định khen thưởng: from what passed the last tier of a round, the decision, what it gave each subject with
/// the money, and what became of each nomination; or that nothing was given. Each as one step that can be undone.
public final class RecordDecision {
    private final KnownDecision knownDecision;
    private final ReadRound facts;
    private final AwardCatalogue catalogue;
    private final Journal journal;
    private final GrantStore grants;
    private final NominationStore nominations;
    private final NominationResultStore results;
    private final RoundStore rounds;
    private final PaperStore papers;
    private final PlannedDecisionStore planned;
    private final CorrectMoney correcting;

    /// Works on one store.
    public RecordDecision(Stores stores, ReadRound facts, AwardCatalogue catalogue, Journal journal) {
        knownDecision = new KnownDecision(stores);
        this.facts = facts;
        this.catalogue = catalogue;
        this.journal = journal;
        grants = stores.grants();
        nominations = stores.nominations();
        results = stores.nominationResults();
        rounds = stores.rounds();
        papers = stores.papers();
        planned = stores.plannedDecisions();
        correcting = new CorrectMoney(stores, facts, catalogue, journal);
    }

    /// Records a decision with all it gave, or nothing.
    ///
    /// @throws Refusal when number or day cannot be, nobody is to be given it, or somebody has a result already
    public RecordedDecision record(GrantOrder order) throws Refusal {
        WholeRound whole = facts.load(order.roundId());
        Award award = award(order.awardCode());
        List<Nomination> chosen = chosen(whole, order);
        Decision decision = decision(whole, order, award);
        RoundMoney money = new RoundMoney(whole, catalogue, supposed(whole, order, award, chosen));
        return journal.<RecordedDecision, Refusal>step("Ghi quyết định khen thưởng", EntryNames.of(decision), () -> {
            keepTyped(whole, order, award);
            Decision known = knownDecision.orAdded(decision);
            List<Grant> given = new ArrayList<>();
            for (Nomination one : chosen) {
                Grant grant = grants.add(
                        grant(whole, one, award, known, money.money(one.id()).orElse(null)));
                String reason = one.awardCode().equals(award.code()) ? "" : order.reason();
                settle(one, new NominationResult(0, one.id(), known.id(), grant.id(), reason));
                given.add(grant);
            }
            return new RecordedDecision(known, given, closeIfDone(whole), corrected(whole, chosen));
        });
    }

    /// Records that nominations were given nothing.
    ///
    /// @param nominationIds those refused, at least one
    /// @param reason in words for the unit; must say something
    /// @throws Refusal without a reason, or when one of them has a result already
    public RecordedNothing recordNothing(long roundId, List<Long> nominationIds, String reason) throws Refusal {
        if (reason.isBlank()) {
            throw new Refusal("Chưa ghi lý do không khen. Hãy ghi lý do để báo lại cho đơn vị.");
        }
        WholeRound whole = facts.load(roundId);
        List<Nomination> chosen = open(whole, nominationIds);
        String about = chosen.size() == 1
                ? chosen.getFirst().subjectName()
                : chosen.size() + " đề nghị của đợt " + whole.round().name();
        return journal.<RecordedNothing, Refusal>step("Ghi kết quả không khen", about, () -> {
            for (Nomination one : chosen) {
                settle(one, new NominationResult(0, one.id(), null, null, reason));
            }
            return new RecordedNothing(chosen.size(), closeIfDone(whole), corrected(whole, chosen));
        });
    }

    /// What recording the order now would give and change; it stores nothing.
    ///
    /// @throws Refusal when nobody is to be given it, or somebody has a result already
    public PlannedGrants preview(GrantOrder order) throws Refusal {
        WholeRound whole = facts.load(order.roundId());
        Award award = award(order.awardCode());
        List<Nomination> chosen = chosen(whole, order);
        RoundMoney money = new RoundMoney(whole, catalogue, supposed(whole, order, award, chosen));
        Set<String> subjects = subjects(chosen);
        return PlannedGrants.of(
                chosen.stream().map(one -> money.money(one.id()).orElse(null)).toList(),
                money.differences().stream()
                        .filter(one -> subjects.contains(one.subject()))
                        .toList());
    }

    /// What is recorded changes what the same people were given before.
    private List<MoneyCorrection> corrected(WholeRound whole, List<Nomination> chosen) throws Refusal {
        return correcting.of(Set.of(whole.round().id()), subjects(chosen));
    }

    private Supposed supposed(WholeRound whole, GrantOrder order, Award award, List<Nomination> chosen) {
        return Supposed.of(whole, order, award, chosen, knownDecision);
    }

    private static Set<String> subjects(List<Nomination> some) {
        return some.stream().map(RoundClaims::subject).collect(Collectors.toSet());
    }

    /// Codes of the awards of a round that wait for a decision, in the order of the catalogue: those the office decides
    /// itself.
    ///
    /// @throws Refusal when there is no such round
    public List<String> openAwards(long roundId) throws Refusal {
        WholeRound whole = facts.load(roundId);
        List<Nomination> passed = whole.results().after(whole.lastTier().ordinal());
        return catalogue.all().stream()
                .filter(award -> own(whole, award))
                .map(Award::code)
                .filter(code -> passed.stream()
                        .anyMatch(one -> one.awardCode().equals(code)
                                && whole.decided().result(one.id()).isEmpty()))
                .toList();
    }

    private Award award(String code) throws Refusal {
        return catalogue
                .byCode(code)
                .orElseThrow(() ->
                        new Refusal("Danh mục không có hình thức khen “%s”. Hãy chọn trong danh mục.".formatted(code)));
    }

    private List<Nomination> chosen(WholeRound whole, GrantOrder order) throws Refusal {
        if (!order.nominationIds().isEmpty()) {
            return open(whole, order.nominationIds());
        }
        List<Nomination> asked = whole.results().after(whole.lastTier().ordinal()).stream()
                .filter(one -> one.awardCode().equals(order.awardCode()))
                .toList();
        List<Nomination> open = asked.stream()
                .filter(one -> whole.decided().result(one.id()).isEmpty())
                .toList();
        if (asked.isEmpty()) {
            throw new Refusal("Không có đề nghị nào được thông qua cho %s trong đợt này."
                    .formatted(catalogue.nameOf(order.awardCode())));
        }
        if (open.isEmpty()) {
            throw new Refusal("%s của đợt này đã có kết quả%s. Muốn ghi lại, hãy hoàn tác lần ghi trước."
                    .formatted(
                            catalogue.nameOf(order.awardCode()),
                            whole.decided()
                                    .ofAward(order.awardCode())
                                    .map(known -> " theo " + EntryNames.of(known))
                                    .orElse("")));
        }
        return open;
    }

    /// The nominations of those ids, each still open and passed by the last tier.
    private static List<Nomination> open(WholeRound whole, List<Long> ids) throws Refusal {
        Map<Long, Nomination> passed = whole.results().after(whole.lastTier().ordinal()).stream()
                .collect(Collectors.toMap(Nomination::id, Function.identity()));
        List<Nomination> chosen = new ArrayList<>();
        for (long id : new LinkedHashSet<>(ids)) {
            Nomination one = passed.get(id);
            if (one == null) {
                throw new Refusal("Có đề nghị chưa được vòng cuối thông qua nên không ghi được kết quả. "
                        + "Hãy xem lại kết quả biểu quyết ở màn hình Họp xét.");
            }
            Optional<NominationResult> known = whole.decided().result(id);
            if (known.isPresent()) {
                throw new Refusal("%s đã có kết quả%s. Muốn ghi lại, hãy hoàn tác lần ghi trước."
                        .formatted(
                                one.subjectName(),
                                whole.decided()
                                        .decision(id)
                                        .map(decision -> " theo " + EntryNames.of(decision))
                                        .orElse(": không khen")));
            }
            chosen.add(one);
        }
        if (chosen.isEmpty()) {
            throw new Refusal("Chưa chọn đề nghị nào. Hãy chọn những ai có tên trong quyết định.");
        }
        return chosen;
    }

    private Decision decision(WholeRound whole, GrantOrder order, Award award) throws Refusal {
        String number = TypedNumber.checked(order.number());
        if (number.isEmpty()) {
            throw new Refusal("Chưa ghi số quyết định. Hãy ghi số do văn thư cấp, ví dụ 05.");
        }
        LocalDate from = order.achievedFrom();
        LocalDate to = order.achievedTo();
        if (order.date().isAfter(LocalDate.now(journal.clock()))) {
            throw new Refusal(
                    "Ngày quyết định %s ở sau hôm nay. Hãy sửa lại ngày.".formatted(OfficialDate.brief(order.date())));
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal("Thời gian lập thành tích kết thúc (%s) trước khi bắt đầu (%s). Hãy sửa lại."
                    .formatted(OfficialDate.brief(to), OfficialDate.brief(from)));
        }
        if (to != null && from == null) {
            throw new Refusal(
                    "Thời gian lập thành tích chưa có ngày bắt đầu. Hãy ghi đủ hai ngày hoặc để trống cả hai.");
        }
        if (!own(whole, award) && number.indexOf('/') < 0) {
            throw new Refusal("%s do %s quyết định: hãy ghi cả ký hiệu của quyết định, ví dụ %s/QĐ-UBND."
                    .formatted(award.name(), award.authority(), number));
        }
        return draft(whole, order, award);
    }

    /// The decision as the order says it, whatever is wrong with that.
    static Decision draft(WholeRound whole, GrantOrder order, Award award) {
        return new Decision(
                0,
                cited(whole, award, TypedNumber.clean(order.number()), order.date()),
                order.date(),
                authority(whole, order, award),
                order.about().isBlank() ? "Tặng, công nhận " + award.name() : order.about(),
                whole.round().mode(),
                order.achievedFrom(),
                order.achievedTo(),
                null);
    }

    private static String authority(WholeRound whole, GrantOrder order, Award award) {
        if (!order.authority().isBlank()) {
            return order.authority();
        }
        String principal = whole.signatory().principalPost();
        String post = principal.isEmpty() ? whole.signatory().post() : principal;
        return own(whole, award) && !post.isEmpty()
                ? post + " " + whole.office().name()
                : award.authority();
    }

    /// The number as others cite it: with the office's symbol where the office decides.
    static String cited(WholeRound whole, Award award, String number, LocalDate day) {
        return own(whole, award)
                ? new NumberAndDate(whole.office().letterhead(), PaperKind.DECISION, number, day, day.getYear()).cited()
                : number;
    }

    /// Whether the office itself decides on the award.
    public static boolean own(WholeRound whole, Award award) {
        return award.level() == whole.office().level();
    }

    private void keepTyped(WholeRound whole, GrantOrder order, Award award) {
        keep(whole.decided()
                .plannedOf(order.roundId(), award.code())
                .achieved(order.achievedFrom(), order.achievedTo()));
        if (own(whole, award)) {
            number(order, RoundDecisions.place(award.code()));
        }
    }

    private void number(GrantOrder order, PaperPlace place) {
        Optional<Paper> before = papers.find(order.roundId(), place);
        Paper after = before.orElseGet(() -> Paper.blank(order.roundId(), place))
                .numbered(TypedNumber.clean(order.number()), order.date());
        if (before.filter(after::equals).isEmpty()) {
            papers.save(after);
        }
    }

    /// Keeps what is typed of a decision before it is recorded.
    public void keep(PlannedDecision typed) {
        if (planned.ofRound(typed.roundId()).contains(typed)) {
            return;
        }
        String award = catalogue.byCode(typed.awardCode()).map(Award::name).orElse("");
        journal.<PlannedDecision, RuntimeException>step("Sửa dự kiến quyết định", award, () -> {
            planned.save(typed);
            return typed;
        });
    }

    private Grant grant(WholeRound whole, Nomination one, Award award, Decision decision, @Nullable GrantMoney money) {
        LocalDate to = decision.achievedTo();
        String movement = whole.movement().title();
        return new Grant(
                0,
                one.kind().isPerson() ? one.personId() : null,
                one.kind().isPerson() ? null : one.unitId(),
                one.subjectName(),
                one.postAndUnit(),
                award.code(),
                award.name(),
                award.level(),
                to == null ? whole.round().year() : Integer.valueOf(to.getYear()),
                decision.id(),
                one.achievement().isEmpty() ? movement : one.achievement(),
                one.posthumous() ? "Truy tặng" : "",
                money,
                null);
    }

    private void settle(Nomination asLeft, NominationResult result) {
        results.add(result);
        Nomination stored = nominations.find(asLeft.id()).orElseThrow();
        nominations.update(
                stored.withStatus(result.granted() ? NominationStatus.GRANTED : NominationStatus.NOT_GRANTED));
    }

    private boolean closeIfDone(WholeRound before) {
        long id = before.round().id();
        Map<Long, NominationResult> known = facts.decided(id).results();
        boolean done = before.results().after(before.lastTier().ordinal()).stream()
                .allMatch(one -> known.containsKey(one.id()));
        if (done && before.round().status() != RoundStatus.DECIDED) {
            rounds.setStatus(id, RoundStatus.DECIDED);
        }
        return done;
    }
}
