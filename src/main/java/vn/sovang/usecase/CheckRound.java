package vn.sovang.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.model.Award;
import vn.sovang.model.Meeting;
import vn.sovang.model.Nomination;
import vn.sovang.model.Refusal;
import vn.sovang.model.Tier;
import vn.sovang.model.TierKind;
import vn.sovang.model.Unit;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.SameSubject;

/// Sẵn sàng gửi?: what a round still lacks, and what the rules of the law find in it, each with the reason why it may
/// stand. It warns and never blocks.
public final class CheckRound {
    private static final String ONE_ACHIEVEMENT = "Nguyên tắc: không khen nhiều hình thức cho một thành tích";

    private final RoundFacts facts;
    private final AwardCatalogue catalogue;
    private final Clock clock;

    /// Reads from one store, by this PC's clock.
    public CheckRound(RoundFacts facts, AwardCatalogue catalogue) {
        this(facts, catalogue, Clock.systemDefaultZone());
    }

    /// Reads from one store.
    ///
    /// @param clock tells the day on which what is not signed yet would be
    public CheckRound(RoundFacts facts, AwardCatalogue catalogue, Clock clock) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// Everything to look at, in the order of the list, then the meetings, then bases not in force.
    ///
    /// @throws Refusal when there is no such round
    public List<RoundFinding> check(long roundId) throws Refusal {
        WholeRound whole = facts.load(roundId);
        List<RoundFinding> findings = new ArrayList<>(findings(whole, catalogue));
        findings.addAll(reasoned(whole, LawFindings.of(whole, catalogue, LocalDate.now(clock))));
        return List.copyOf(findings);
    }

    /// What can be told of a round that has been read, whatever the day.
    static List<RoundFinding> findings(WholeRound whole, AwardCatalogue catalogue) {
        List<Nomination> all = whole.nominations().stream()
                .filter(nomination -> nomination.status().counts())
                .toList();
        List<RoundFinding> findings = new ArrayList<>();
        findings.addAll(reports(whole, all));
        findings.addAll(awards(all, catalogue));
        findings.addAll(duplicates(all));
        for (Tier tier : whole.round().tiers()) {
            findings.addAll(meetings(whole, tier, all));
        }
        findings.addAll(RuleFindings.of(whole, all, catalogue));
        return reasoned(whole, findings);
    }

    private static List<RoundFinding> reasoned(WholeRound whole, List<RoundFinding> findings) {
        Map<RoundHistory.FindingKey, String> reasons = whole.history().reasonsByFinding();
        return findings.stream()
                .map(finding -> finding.withReason(reasons.getOrDefault(RoundHistory.FindingKey.of(finding), "")))
                .toList();
    }

    private static List<RoundFinding> reports(WholeRound whole, List<Nomination> all) {
        return all.stream()
                .filter(nomination -> whole.report(nomination).lacksResults())
                .map(nomination -> of(
                        RoundFinding.Kind.REPORT_MISSING,
                        nomination,
                        "Báo cáo thành tích chưa ghi kết quả đạt được.",
                        whole.movement().dossierSource()))
                .toList();
    }

    private static List<RoundFinding> awards(List<Nomination> all, AwardCatalogue catalogue) {
        List<RoundFinding> findings = new ArrayList<>();
        for (Nomination nomination : all) {
            Award award = catalogue.byCode(nomination.awardCode()).orElse(null);
            if (award != null && !award.subjects().contains(nomination.kind())) {
                findings.add(of(
                        RoundFinding.Kind.AWARD_UNFIT,
                        nomination,
                        award.name() + " không dành cho " + nomination.kind().label() + ". Hãy chọn hình thức khác.",
                        award.article()));
            }
        }
        return findings;
    }

    private static List<RoundFinding> duplicates(List<Nomination> all) {
        return SameSubject.among(all).stream()
                .map(pair -> of(
                        RoundFinding.Kind.PROBABLE_DUPLICATE,
                        pair.other(),
                        (pair.sure()
                                        ? "Một người có hai đề nghị, đề nghị kia ở số %d."
                                        : "Có thể trùng với đề nghị số %d: " + pair.reason()
                                                + ". Hãy gộp hoặc ghi rõ là hai người.")
                                .formatted(pair.one().position()),
                        ONE_ACHIEVEMENT))
                .toList();
    }

    private static List<RoundFinding> meetings(WholeRound whole, Tier tier, List<Nomination> all) {
        List<RoundFinding> findings = new ArrayList<>();
        if (tier.kind() == TierKind.UNIT) {
            Set<Long> proposers = new LinkedHashSet<>();
            all.forEach(nomination -> proposers.add(nomination.proposerUnitId()));
            for (long unitId : proposers) {
                Unit unit = whole.unit(unitId);
                findings.addAll(meeting(whole, tier, unitId, unit.shortName(), WholeRound.of(unit, all)));
            }
        } else {
            Long bodyId = tier.bodyId();
            String name = bodyId == null ? tier.name() : whole.body(bodyId).shortName();
            findings.addAll(meeting(whole, tier, 0, name, all));
        }
        return findings;
    }

    private static List<RoundFinding> meeting(
            WholeRound whole, Tier tier, long unitId, String name, List<Nomination> before) {
        Meeting meeting = whole.results().meeting(tier.ordinal(), unitId).orElse(null);
        String basis = whole.movement().dossierSource();
        List<RoundFinding> findings = new ArrayList<>();
        if (meeting == null
                || meeting.startsAt() == null
                || meeting.chair().isEmpty()
                || meeting.secretary().isEmpty()) {
            findings.add(new RoundFinding(
                    RoundFinding.Kind.MEETING_UNFINISHED,
                    0,
                    unitId,
                    name,
                    "Biên bản họp xét chưa đủ thời gian, chủ trì hoặc thư ký. Hãy ghi ở màn hình Họp xét.",
                    basis));
        }
        for (Nomination nomination : before) {
            if (meeting == null || whole.results().ballot(meeting, nomination) == null) {
                findings.add(new RoundFinding(
                        RoundFinding.Kind.VOTE_MISSING,
                        nomination.id(),
                        unitId,
                        nomination.subjectName(),
                        name + " chưa ghi kết quả phiếu.",
                        basis));
            }
        }
        return findings;
    }

    private static RoundFinding of(RoundFinding.Kind kind, Nomination nomination, String sentence, String basis) {
        // R02: only what has its dossier is asked for.
        String rule = kind == RoundFinding.Kind.REPORT_MISSING ? "R02" : "";
        return new RoundFinding(
                rule,
                kind,
                nomination.id(),
                nomination.proposerUnitId(),
                nomination.subjectName(),
                sentence,
                basis,
                true,
                "",
                "");
    }
}
