package vn.sovang.exchange.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.text.Fold;

/// Reads what stands before the first part of a plan: number, place, day, title, what it rests on, who issues it.
final class HeadReader {
    private static final Pattern NUMBER =
            Pattern.compile("S\\S{1,2}\\s*[:.]?\\s*(\\d{1,5})\\s*/\\s*([\\p{Lu}\\d]+(?:\\s*[-–]\\s*[\\p{Lu}&]+)+)");
    private static final Pattern DAY = Pattern.compile("(?:^|\\s)(\\p{Lu}[\\p{L}. ]{1,40}?),\\s*" + PlanDays.IN_WORDS);
    private static final Pattern QUOTED = Pattern.compile("[\"‘'](.+?)[\"’']");
    private static final Pattern KIND = Pattern.compile("([Pp]hong trao(?: thi dua)?[^\"‘:,.]{0,60}?)\\s*[\"‘]");
    private static final String SUBJECT = "(?:^|[,;.]\\s+|\"\\s*[,;.]\\s+)([A-Z][^,;.\"]{3,120}?)\\s+";
    private static final Pattern ISSUER = Pattern.compile(SUBJECT + "(?:xay dung|[Bb]an hanh)\\s+[Kk]e hoach");
    private static final Pattern LAUNCHER = Pattern.compile(SUBJECT + "phat dong\\s+phong trao");
    private static final Pattern BASED = Pattern.compile(
            "(?:Thuc hien|Can cu|Huong ung|Nham|Thi hanh|Theo|Xet|De|Chao mung|Phat huy|Trien khai)\\s");

    private final PlanFields fields;
    private final Likeness likeness;

    HeadReader(PlanFields fields, Likeness likeness) {
        this.fields = fields;
        this.likeness = likeness;
    }

    /// @param head the paragraphs before the first part
    void read(List<Passage> head) {
        int title = -1;
        for (int i = 0; i < head.size(); i++) {
            Passage at = head.get(i);
            if (title < 0) {
                numberAndDay(at);
            }
            if (title < 0 && Fold.of(at.text()).equals("ke hoach")) {
                title = i;
            }
        }
        if (title < 0) {
            return;
        }
        int opening = title + 1;
        if (opening < head.size()) {
            subject(head.get(opening++));
        }
        List<Passage> rest = head.subList(Math.min(opening, head.size()), head.size());
        for (Passage at : rest) {
            for (CitedDocument document : CitedDocument.in(at.text(), likeness)) {
                fields.cited(PlanPart.BASE, document, at);
            }
        }
        issuer(ISSUER, rest);
        issuer(LAUNCHER, rest);
        rest.forEach(this::ground);
        fields.last(PlanPart.BASE, "Kế hoạch ").ifPresent(parent -> fields.copy(PlanPart.PARENT, parent));
    }

    private void numberAndDay(Passage at) {
        Matcher number = NUMBER.matcher(at.text());
        if (number.find() && !fields.has(PlanPart.NUMBER)) {
            fields.exact(PlanPart.NUMBER, number.group(1), at);
            fields.words(PlanPart.SYMBOL, number.group(2).replaceAll("\\s*[-–]\\s*", "-"), at);
        }
        Matcher day = DAY.matcher(at.text());
        if (day.find() && !fields.has(PlanPart.DATE)) {
            String iso = PlanDays.iso(day.group(2), day.group(3), day.group(4));
            fields.words(PlanPart.PLACE, day.group(1).strip(), at);
            fields.exact(PlanPart.DATE, iso, at);
        }
    }

    private void subject(Passage at) {
        fields.words(PlanPart.SUBJECT, at.text(), at);
        Matcher quoted = BareText.matcher(QUOTED, at.text());
        if (quoted.find()) {
            fields.words(PlanPart.TITLE, BareText.group(at.text(), quoted, 1), at);
        }
        Matcher kind = BareText.matcher(KIND, at.text());
        if (kind.find()) {
            fields.words(PlanPart.KIND, lowerFirst(BareText.group(at.text(), kind, 1)), at);
        }
    }

    /// Who does it, as the sentence says; a base that stands before the verb is nobody.
    private void issuer(Pattern does, List<Passage> opening) {
        for (Passage at : opening) {
            Matcher matcher = BareText.matcher(does, at.text());
            while (!fields.has(PlanPart.ISSUER) && matcher.find()) {
                String organ = BareText.group(at.text(), matcher, 1).replaceAll("\\s*\\([^)]*\\)$", "");
                if (!BareText.matcher(BASED, organ).lookingAt()) {
                    fields.words(PlanPart.ISSUER, organ, at);
                }
            }
        }
    }

    /// What the plan rests on, up to where its issuer speaks.
    private void ground(Passage at) {
        String text = at.text();
        if (!BareText.matcher(BASED, text).lookingAt()) {
            return;
        }
        int end = Math.min(begin(ISSUER, text), begin(LAUNCHER, text));
        String ground = text.substring(0, end).replaceAll("[,;.:\\s]+$", "");
        fields.words(PlanPart.GROUND, ground, at);
    }

    /// Where the issuer begins to speak in a sentence; its end where he does not.
    private static int begin(Pattern does, String text) {
        Matcher matcher = BareText.matcher(does, text);
        while (matcher.find()) {
            if (!BareText.matcher(BASED, BareText.group(text, matcher, 1)).lookingAt()) {
                return matcher.start(1);
            }
        }
        return text.length();
    }

    private static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
