package vn.sovang.usecase.ready;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.sovang.model.Award;
import vn.sovang.model.Refusal;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.person.SameSubject;
import vn.sovang.usecase.dossier.RoundLetters;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.round.RoundHistory;
import vn.sovang.usecase.round.WholeRound;

/// Sẵn sàng gửi?: what a round still lacks, and what the rules of the law find in it, each with the reason why it may
/// stand. It warns and never blocks.
public final class CheckRound {
    private static final String ONE_ACHIEVEMENT = "Nguyên tắc: không khen nhiều hình thức cho một thành tích";

    private static final String TYPEFACE = "Phông chữ và bộ mã Unicode theo Phụ lục I Nghị định số 30/2020/NĐ-CP";

    private final ReadRound facts;
    private final AwardCatalogue catalogue;

    /// Reads from one store.
    public CheckRound(ReadRound facts, AwardCatalogue catalogue) {
        this.facts = facts;
        this.catalogue = catalogue;
    }

    /// Everything to look at, the heaviest first; what weighs the same in the order of the list, then the meetings,
    /// then bases not in force.
    ///
    /// @throws Refusal when there is no such round
    public List<Finding> check(long roundId) throws Refusal {
        return findings(facts.load(roundId), catalogue);
    }

    /// As [#check(long)] of a round that has been read: what check sheets print too.
    static List<Finding> findings(WholeRound whole, AwardCatalogue catalogue) {
        List<Nomination> all = whole.nominations().stream()
                .filter(nomination -> nomination.status().counts())
                .toList();
        List<Finding> findings = new ArrayList<>();
        findings.addAll(reports(whole, all));
        findings.addAll(awards(all, catalogue));
        findings.addAll(duplicates(all));
        findings.addAll(letters(whole));
        findings.addAll(new MeetingFindings(whole).all());
        findings.addAll(RuleFindings.of(whole, all, catalogue));
        findings.addAll(LawFindings.of(whole, catalogue, whole.today()));
        return reasoned(whole, findings);
    }

    private static List<Finding> reasoned(WholeRound whole, List<Finding> findings) {
        Map<RoundHistory.FindingKey, String> reasons = whole.history().reasonsByFinding();
        return findings.stream()
                .map(finding -> finding.withReason(reasons.getOrDefault(RoundHistory.FindingKey.of(finding), "")))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private static List<Finding> reports(WholeRound whole, List<Nomination> all) {
        return all.stream()
                .filter(nomination -> whole.report(nomination).lacksResults())
                .map(nomination -> of(
                        Finding.Kind.REPORT_MISSING,
                        nomination,
                        "Báo cáo thành tích chưa ghi kết quả đạt được.",
                        whole.movement().dossierSource()))
                .toList();
    }

    private static List<Finding> awards(List<Nomination> all, AwardCatalogue catalogue) {
        List<Finding> findings = new ArrayList<>();
        for (Nomination nomination : all) {
            Award award = catalogue.byCode(nomination.awardCode()).orElse(null);
            if (award != null && !award.subjects().contains(nomination.kind())) {
                findings.add(of(
                        Finding.Kind.AWARD_UNFIT,
                        nomination,
                        award.name() + " không dành cho " + nomination.kind().label() + ". Hãy chọn hình thức khác.",
                        award.article()));
            }
        }
        return findings;
    }

    private static List<Finding> duplicates(List<Nomination> all) {
        return SameSubject.among(all).stream()
                .map(pair -> of(
                        Finding.Kind.PROBABLE_DUPLICATE,
                        pair.other(),
                        (pair.sure()
                                        ? "Một đối tượng có hai đề nghị cùng một hình thức, đề nghị kia ở số %d. Hãy gộp lại."
                                        : "Có thể trùng với đề nghị số %d: " + pair.reason()
                                                + ". Hãy ghi rõ là một hay là hai đối tượng.")
                                .formatted(pair.one().position()),
                        ONE_ACHIEVEMENT))
                .toList();
    }

    private static List<Finding> letters(WholeRound whole) {
        return RoundLetters.of(whole).stream()
                .map(found -> new Finding(
                        Finding.Kind.LETTER_UNPRINTED,
                        found.nominationId(),
                        found.unitId(),
                        found.subject(),
                        "Mục %s có chữ %s mà phông in không có, văn bản có thể không in được. Hãy gõ lại ở màn hình %s."
                                .formatted(found.field(), found.named(), found.screen()),
                        TYPEFACE))
                .toList();
    }

    private static Finding of(Finding.Kind kind, Nomination nomination, String sentence, String basis) {
        // R02: only what has its dossier is asked for.
        String rule = kind == Finding.Kind.REPORT_MISSING ? "R02" : "";
        return new Finding(
                rule,
                kind,
                kind.severity(),
                nomination.id(),
                nomination.proposerUnitId(),
                nomination.subjectName(),
                sentence,
                basis,
                true,
                List.of(),
                "");
    }
}
