package vn.sovang.rule.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.sovang.model.Severity;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.copied.CopiedText;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.EarlierReport;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;

/// R26: reports that copy each other, of this round and of earlier ones, with the passages side by side. One's own
/// report of before counts too: what it told has been recognised already.
final class CopiedReportsRule implements RoundRule {
    @Override
    public String id() {
        return "R26";
    }

    @Override
    public List<Finding> check(RoundCase round) {
        Optional<Provision> asked = round.setting().criteria().flag(ProvisionKey.OWN_REPORT);
        if (asked.isEmpty()) {
            return List.of();
        }
        CopiedText texts = new CopiedText();
        List<Source> sources = new ArrayList<>();
        for (EarlierReport earlier : round.earlier()) {
            sources.add(new Source(earlier.subject() + ", " + earlier.round(), null));
            texts.add(earlier.text());
        }
        int own = sources.size();
        for (Case one : round.cases()) {
            sources.add(new Source(one.nomination().subjectName(), one));
            texts.add(text(one));
        }
        Map<Long, List<String>> passages = new HashMap<>();
        List<CopiedText.Copy> copies = texts.copies(own);
        for (CopiedText.Copy copy : copies) {
            Case later = Objects.requireNonNull(sources.get(copy.later()).one());
            Source source = sources.get(copy.earlier());
            add(passages, later, copy.words(), source.name(), copy.passage(), copy.earlierPassage());
            if (source.one() != null) {
                add(
                        passages,
                        source.one(),
                        copy.words(),
                        later.nomination().subjectName(),
                        copy.earlierPassage(),
                        copy.passage());
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Case one : round.cases()) {
            List<String> found = passages.get(one.nomination().id());
            if (found != null) {
                findings.add(one.finding(
                        id(),
                        Severity.WARN,
                        asked.get(),
                        "Báo cáo có đoạn giống báo cáo khác. Hãy yêu cầu viết lại theo thành tích của chính đối tượng, hoặc ghi lý do.",
                        found));
            }
        }
        return findings;
    }

    /// @param one null for an earlier round's
    private record Source(
            String name, @org.jspecify.annotations.Nullable Case one) {}

    /// The parts of a report that must be one's own.
    private static String text(Case one) {
        return String.join(
                "\n",
                one.report().results(),
                one.report().efforts(),
                one.report().effect());
    }

    private static void add(
            Map<Long, List<String>> passages, Case one, int words, String other, String own, String theirs) {
        List<String> found = passages.computeIfAbsent(one.nomination().id(), key -> new ArrayList<>());
        if (found.size() < 3) {
            Nomination nomination = one.nomination();
            found.add("%d chữ giống nhau\t%s: “%s”\t%s: “%s”"
                    .formatted(words, nomination.subjectName(), own, other, theirs));
        }
    }
}
