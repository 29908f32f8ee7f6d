package vn.sovang.usecase.ready;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.LegalText;
import vn.sovang.rule.LegalTexts;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.dossier.RoundPapers;
import vn.sovang.usecase.press.Printable;
import vn.sovang.usecase.round.WholeRound;

/// Căn cứ: bases that a round's papers cite and that are not in force on the day they are signed, then what is wrong
/// with numbers in those papers.
final class LawFindings {
    /// A base that has ended or not begun.
    static final String EXPIRED_BASE = "CC01";

    private static final LegalTexts TEXTS = LegalTexts.load();
    private static final int NAMED = 3;

    private LawFindings() {}

    /// A paper with the bases it cites.
    private record Citing(
            PlannedPaper paper, String issuer, @Nullable LocalDate signed, List<String> bases) {
        private String words() {
            return paper.kind().label().toLowerCase(java.util.Locale.ROOT) + (issuer.isEmpty() ? "" : " của " + issuer);
        }
    }

    /// One finding for each text that is not in force or not well cited, with the papers that cite it. What bears no
    /// date yet counts as
    /// signed today, unless the round has been sent.
    static List<Finding> of(WholeRound whole, AwardCatalogue catalogue, LocalDate today) {
        Map<LegalText, List<Citing>> wrong = new LinkedHashMap<>();
        List<Citing> all = citing(whole, catalogue);
        for (Citing citing : all) {
            LocalDate signed = Objects.requireNonNullElse(citing.signed, today);
            TEXTS.notInForce(citing.bases, signed)
                    .forEach(text -> wrong.computeIfAbsent(text, none -> new ArrayList<>())
                            .add(citing));
        }
        List<Finding> findings = new ArrayList<>();
        wrong.forEach((text, citing) -> findings.add(finding(text, citing, today)));
        findings.addAll(NumberFindings.ofBases(all.stream()
                .flatMap(one ->
                        one.bases.stream().map(line -> new NumberFindings.Base(line, one.words(), one.paper.unitId())))
                .toList()));
        findings.addAll(NumberFindings.ofPapers(whole));
        return findings;
    }

    private static List<Citing> citing(WholeRound whole, AwardCatalogue catalogue) {
        RoundStatus status = whole.round().status();
        boolean over = status == RoundStatus.SENT || status == RoundStatus.DECIDED;
        RoundPapers papers = CheckPapers.papers(whole, catalogue);
        // Only kinds that cite bases; the others would be composed for nothing.
        return Stream.of(PaperKind.SUBMISSION, PaperKind.DECISION)
                .flatMap(kind -> papers.planned(kind).stream())
                .map(paper -> {
                    LocalDate signed =
                            whole.paper(paper.place()).map(Paper::date).orElse(null);
                    String issuer = paper.unitId() == null
                            ? ""
                            : whole.unit(paper.unitId()).shortName();
                    return new Citing(paper, issuer, signed, over && signed == null ? List.of() : bases(papers, paper));
                })
                .toList();
    }

    private static List<String> bases(RoundPapers papers, PlannedPaper paper) {
        Printable printable = papers.printable(paper);
        return papers.words(printable, paper.place()).filled(printable.blanks()).lines(WordingPart.BASES);
    }

    private static Finding finding(LegalText text, List<Citing> citing, LocalDate today) {
        Long unitId = citing.getFirst().paper.unitId();
        boolean oneUnit = unitId != null && citing.stream().allMatch(one -> unitId.equals(one.paper.unitId()));
        return new Finding(
                EXPIRED_BASE,
                Finding.Kind.RULE,
                Finding.Kind.RULE.severity(),
                0,
                oneUnit ? unitId : 0,
                "Căn cứ: " + text.name(),
                sentence(text, Objects.requireNonNullElse(citing.getFirst().signed, today)),
                "Hiệu lực của " + text.name(),
                text.verified(),
                List.of(evidence(citing)),
                "");
    }

    private static String sentence(LegalText text, LocalDate signed) {
        LocalDate last = text.validTo();
        LocalDate first = text.validFrom();
        String period = text.endedBy(signed) && last != null
                ? "hết hiệu lực từ " + OfficialDate.brief(last.plusDays(1))
                : "chỉ có hiệu lực từ " + (first == null ? "" : OfficialDate.brief(first));
        return "%s %s, không còn đúng ngày ký. Hãy sửa căn cứ%s ở \"Sửa lời văn\" của văn bản, hoặc ghi lý do.%s"
                .formatted(
                        text.name(),
                        period,
                        text.replacedBy().isEmpty() ? "" : " (đã có " + text.replacedBy() + ")",
                        text.note().isEmpty() ? "" : " " + text.note());
    }

    private static String evidence(List<Citing> citing) {
        String named = citing.stream()
                .limit(NAMED)
                .map(one -> one.words()
                        + (one.signed == null ? " (chưa có ngày ký)" : " ngày " + OfficialDate.brief(one.signed)))
                .collect(Collectors.joining("; "));
        return citing.size() <= NAMED ? named : named + " và %d văn bản khác".formatted(citing.size() - NAMED);
    }
}
