package vn.sovang.form.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sovang.form.base.Bases;
import vn.sovang.form.base.Blanks;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.EditableForm;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TitleBlock;
import vn.sovang.model.Signatory;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.paper.Style;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.LegalBase;
import vn.sovang.rule.count.Count;
import vn.sovang.rule.count.ListOrder;
import vn.sovang.rule.count.Tally;

/// Quyết định khen thưởng (Decree 30/2020, mẫu 1.2) with its list. Up to five subjects stand in the first article
/// itself, more in an annex whose pages are numbered from one.
public final class DecisionForm implements EditableForm<DecisionFacts> {
    /// Most subjects that the first article names itself.
    public static final int NAMED = 5;

    private static final double BELOW = 8;
    private final AwardCatalogue catalogue;

    /// @param catalogue names, families and order of the awards
    public DecisionForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Document document(DecisionFacts facts, PaperWording wording) {
        List<Granted> grants = ordered(facts);
        List<String> raw = articles(facts, wording);
        Map<String, String> values = new HashMap<>(blanks(facts));
        values.put(DecisionBlanks.LAST_ARTICLE, Integer.toString(raw.size()));
        PaperWording words = wording.with(WordingPart.ARTICLES, raw).filled(values);
        String subject = "Về việc " + GrantPhrase.award(facts, catalogue);
        List<Block> blocks = new ArrayList<>(LetterheadBlock.dated(facts.head()));
        blocks.addAll(TitleBlock.of("QUYẾT ĐỊNH", subject));
        blocks.add(Prose.balanced(Prose.orDots(facts.authority()).toUpperCase(Locale.ROOT), FontFace.BOLD, Style.BODY));
        blocks.add(new Space(BELOW));
        blocks.addAll(Bases.of(words.lines(WordingPart.BASES)));
        blocks.add(DecisionArticles.heading());
        List<Block> articles =
                DecisionArticles.of(words.lines(WordingPart.ARTICLES), listing(raw), named(facts, grants));
        List<Block> last = List.of(articles.getLast());
        blocks.addAll(articles.subList(0, articles.size() - 1));
        blocks.add(Closing.of(last, words.lines(WordingPart.RECIPIENTS), signatory(facts)));
        List<Section> sections = new ArrayList<>(List.of(Section.portrait(blocks)));
        if (grants.size() > NAMED) {
            sections.add(DecisionAnnex.of(facts, grants, catalogue));
        }
        return new Document("Quyết định " + Prose.lowered(subject), sections);
    }

    /// The usual words. The article on money stands in them even where no money is given: the paper leaves it out then,
    /// so that words kept as the office's own fit every decision.
    @Override
    public PaperWording wording(DecisionFacts facts) {
        List<String> recipients = new ArrayList<>(List.of("Như Điều " + DecisionBlanks.LAST_ARTICLE));
        recipients.addAll(facts.recipients());
        recipients.add("Lưu: VT" + (facts.filing().isEmpty() ? "" : ", " + facts.filing()));
        return PaperWording.NONE
                .with(
                        WordingPart.BASES,
                        List.of(
                                DecisionBlanks.ORGANISATION,
                                Blanks.LAW,
                                Blanks.OTHER_BASES,
                                Blanks.PLAN,
                                "Theo đề nghị của " + DecisionBlanks.PROPOSAL))
                .with(
                        WordingPart.ARTICLES,
                        List.of(
                                DecisionBlanks.AWARD + " cho " + DecisionBlanks.SUBJECTS + " "
                                        + DecisionBlanks.ACHIEVEMENT + " " + DecisionBlanks.LIST,
                                "Tổng số tiền thưởng kèm theo là " + DecisionBlanks.MONEY + ", " + DecisionBlanks.RATES
                                        + ", chi từ " + DecisionBlanks.FUND,
                                "Quyết định này có hiệu lực kể từ ngày ký. " + DecisionBlanks.EXECUTORS + " và "
                                        + DecisionBlanks.COMMENDED + " chịu trách nhiệm thi hành Quyết định này"))
                .with(WordingPart.RECIPIENTS, recipients);
    }

    @Override
    public Map<String, String> blanks(DecisionFacts facts) {
        int year = facts.head().year();
        Count count = count(facts);
        LegalBase organisation = facts.organisation();
        AwardMoney money = new AwardMoney(facts.grants());
        boolean listed = facts.grants().size() > NAMED;
        String rates = money.rates();
        return new Blanks()
                .with(DecisionBlanks.ORGANISATION, organisation == null ? "" : organisation.text())
                .with(Blanks.LAW, Bases.lines(facts.regime()))
                .with(Blanks.OTHER_BASES, String.join("\n", facts.otherBases()))
                .with(Blanks.PLAN, facts.movement() == null ? "" : MovementPhrase.plan(facts.movement(), year))
                .with(DecisionBlanks.PROPOSAL, facts.proposal().text(year))
                .with(DecisionBlanks.AWARD, Prose.capital(GrantPhrase.award(facts, catalogue)))
                .with(DecisionBlanks.SUBJECTS, subjects(facts, count))
                .with(Blanks.COUNT, count.sentencePhrase())
                .with(DecisionBlanks.ACHIEVEMENT, GrantPhrase.achievement(facts, catalogue))
                .with(DecisionBlanks.LIST, listed ? "(có danh sách kèm theo)" : "")
                .with(DecisionBlanks.MONEY, money.total())
                .with(DecisionBlanks.RATES, rates.isEmpty() ? "" : "trong đó " + rates)
                .with(DecisionBlanks.FUND, Prose.orDots(facts.fund()))
                .with(
                        DecisionBlanks.EXECUTORS,
                        facts.executors().isEmpty() ? Prose.DOTS : String.join("; ", facts.executors()))
                .with(
                        DecisionBlanks.COMMENDED,
                        (facts.grants().size() == 1 ? "" : "các ") + GrantPhrase.kinds(count) + " có tên tại Điều 1")
                .with(DecisionBlanks.LAST_ARTICLE, facts.paid() ? "3" : "2")
                .values();
    }

    /// One subject is named in the sentence, more are counted.
    private static String subjects(DecisionFacts facts, Count count) {
        if (facts.grants().isEmpty()) {
            return Prose.DOTS;
        }
        if (facts.grants().size() > 1) {
            return count.sentencePhrase();
        }
        return GrantPhrase.subject(facts.grants().getFirst().nomination()) + ",";
    }

    /// The article's lines that name two to five subjects.
    private static List<String> named(DecisionFacts facts, List<Granted> grants) {
        if (grants.size() < 2 || grants.size() > NAMED) {
            return List.of();
        }
        boolean eachItsOwn = facts.paid() && !new AwardMoney(grants).uniform();
        List<String> lines = new ArrayList<>();
        for (Granted grant : grants) {
            Long money = grant.money();
            lines.add(Prose.capital(GrantPhrase.subject(grant.nomination()))
                    + (eachItsOwn && money != null ? " (tiền thưởng: " + AwardMoney.amount(money) + ")" : ""));
        }
        return lines;
    }

    /// The clerk's articles, without that on money where none is given.
    private List<String> articles(DecisionFacts facts, PaperWording wording) {
        List<String> lines = wording.lines(WordingPart.ARTICLES).stream()
                .filter(line -> facts.paid() || !line.contains(DecisionBlanks.MONEY))
                .toList();
        return lines.isEmpty() ? List.of(Prose.DOTS) : lines;
    }

    /// The article below which subjects are named: the one that speaks of them, else the first.
    private static int listing(List<String> raw) {
        for (int i = 0; i < raw.size(); i++) {
            if (raw.get(i).contains(DecisionBlanks.LIST)) {
                return i;
            }
        }
        return 0;
    }

    private List<Granted> ordered(DecisionFacts facts) {
        return facts.grants().stream()
                .sorted(Comparator.comparing(Granted::nomination, ListOrder.byPosition(catalogue)))
                .toList();
    }

    private Count count(DecisionFacts facts) {
        List<Nomination> all = facts.grants().stream().map(Granted::nomination).toList();
        return Tally.of(all, catalogue).total();
    }

    /// A post decides in its own power: nobody signs "TM." for it.
    private static Signatory signatory(DecisionFacts facts) {
        Signatory who = facts.signatory();
        return facts.byBody()
                ? who
                : new Signatory(who.id(), "", who.power(), who.principalPost(), who.post(), "", who.name());
    }
}
