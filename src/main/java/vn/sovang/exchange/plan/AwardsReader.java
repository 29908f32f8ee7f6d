package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.model.Award;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Recognition;
import vn.sovang.text.Fold;

/// Finds the awards a plan offers and what they are called in the catalogue.
final class AwardsReader {
    private static final Pattern GIVEN = Pattern.compile("([A-Z][^,;.]{3,80}?)\\s+tang\\s+([Gg]iay khen|[Bb]ang khen)");
    private static final Pattern NAMED = Pattern.compile(
            "((?:Huan chuong|Bang khen|Giay khen|Co thi dua|Chien si thi dua|Danh hieu|Ky niem chuong|Tap the lao dong)[^;.:]*)");
    private static final int NAME = 90;

    private final AwardCatalogue catalogue;
    private final PlanFields fields;
    private final Likeness likeness;

    AwardsReader(AwardCatalogue catalogue, PlanFields fields, Likeness likeness) {
        this.catalogue = catalogue;
        this.fields = fields;
        this.likeness = likeness;
    }

    /// Reads one paragraph of a part on awards.
    void read(PlanBlock block) {
        String text = block.text();
        Passage at = block.passage();
        if (fields.damaged()) {
            if (text.length() <= NAME) {
                damaged(text, at);
            }
            return;
        }
        Matcher given = BareText.matcher(GIVEN, text);
        boolean found = false;
        while (given.find()) {
            String giver = BareText.group(text, given, 1).replaceAll("^.*\\s(?:đề nghị|trình|de nghi|trinh)\\s+", "");
            add(BareText.group(text, given, 2) + " của " + giver, at);
            found = true;
        }
        int colon = text.indexOf(':');
        if (found || (colon < 0 ? text.length() : colon) > NAME) {
            return;
        }
        Matcher named = BareText.matcher(NAMED, text);
        if (named.lookingAt()) {
            add(BareText.group(text, named, 1).strip(), at);
        }
    }

    /// Whether a label is the name of an award.
    boolean isAward(String label) {
        return BareText.matcher(NAMED, label).lookingAt();
    }

    private void add(String name, Passage at) {
        if (!fields.has(PlanPart.AWARD, name)) {
            fields.coded(PlanPart.AWARD, name, codes(catalogue, name), at);
        }
    }

    /// What a name may mean in the catalogue.
    static List<String> codes(AwardCatalogue catalogue, String name) {
        return switch (catalogue.recognise(name, List.of())) {
            case Recognition.Exact(Award award) -> List.of(award.code());
            case Recognition.ByAlias(Award award) -> List.of(award.code());
            case Recognition.ByOffer(Award award) -> List.of(award.code());
            case Recognition.Ambiguous(List<Award> candidates) ->
                candidates.stream().map(Award::code).toList();
            case Recognition.Unknown() -> List.of();
        };
    }

    /// The award whose name is most like the damaged words.
    private void damaged(String text, Passage at) {
        String folded = Fold.of(expanded(text));
        int least = Integer.MAX_VALUE;
        List<String> codes = new ArrayList<>();
        for (Award award : catalogue.all()) {
            Likeness.Place place = likeness.find(folded, Fold.of(award.name())).orElse(null);
            if (place != null && place.from() <= 1 && place.faults() <= least) {
                if (place.faults() < least) {
                    codes.clear();
                }
                least = place.faults();
                codes.add(award.code());
            }
        }
        if (codes.size() == 1) {
            fields.exact(PlanPart.AWARD, catalogue.nameOf(codes.getFirst()), codes, at);
        } else if (!codes.isEmpty()) {
            fields.coded(PlanPart.AWARD, text, codes, at);
        }
    }

    private static String expanded(String text) {
        return text.replace("UBND", "uy ban nhan dan");
    }
}
