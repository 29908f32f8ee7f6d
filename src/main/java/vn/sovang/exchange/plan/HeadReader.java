package vn.sovang.exchange.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.text.Fold;

/// Reads what stands before the first part of a plan: number, place, day, title, what it rests on, who issues it.
final class HeadReader {
    private static final Pattern NUMBER =
            Pattern.compile("S\\S{1,2}\\s*[:.]?\\s*(\\d{1,5})\\s*/\\s*([\\p{Lu}\\d]+(?:\\s*[-–]\\s*[\\p{Lu}&]+)+)");
    private static final Pattern DAY = Pattern.compile("(?:^|\\s)(\\p{Lu}[\\p{L}. ]{1,40}?),\\s*" + Days.IN_WORDS);
    private static final Pattern QUOTED = Pattern.compile("[“\"‘'](.+?)[”\"’']");
    private static final Pattern KIND = Pattern.compile("([Pp]hong trào(?: thi đua)?[^“\"‘:,.]{0,60}?)\\s*[“\"‘]");
    private static final Pattern ISSUER = Pattern.compile(
            "(?:^|[,;.]\\s+|”\\s*[,;.]\\s+)(\\p{Lu}[^,;.”“]{3,120}?)\\s+(?:xây dựng|[Bb]an hành)\\s+[Kk]ế hoạch");
    private static final Pattern BASED = Pattern.compile("(?:Thực hiện|Căn cứ|Hưởng ứng|Nhằm|Thi hành|Theo|Xét)\\s");
    private static final Pattern LAUNCHER =
            Pattern.compile("(?:^|[,;.]\\s+|”\\s*[,;.]\\s+)(\\p{Lu}[^,;.”“]{3,120}?)\\s+phát động\\s+phong trào");

    private final Fields fields;
    private final Likeness likeness;

    HeadReader(Fields fields, Likeness likeness) {
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
            String iso = Days.iso(day.group(2), day.group(3), day.group(4));
            fields.words(PlanPart.PLACE, day.group(1).strip(), at);
            fields.exact(PlanPart.DATE, iso, at);
        }
    }

    private void subject(Passage at) {
        fields.words(PlanPart.SUBJECT, at.text(), at);
        Matcher quoted = QUOTED.matcher(at.text());
        if (quoted.find()) {
            fields.words(PlanPart.TITLE, quoted.group(1), at);
        }
        Matcher kind = KIND.matcher(at.text());
        if (kind.find()) {
            fields.words(PlanPart.KIND, lowerFirst(kind.group(1)), at);
        }
    }

    /// Who does it, as the sentence says; a base that stands before the verb is nobody.
    private void issuer(Pattern does, List<Passage> opening) {
        for (Passage at : opening) {
            Matcher matcher = does.matcher(at.text());
            while (!fields.has(PlanPart.ISSUER) && matcher.find()) {
                String organ = matcher.group(1).replaceAll("\\s*\\([^)]*\\)$", "");
                if (!BASED.matcher(organ).lookingAt()) {
                    fields.words(PlanPart.ISSUER, organ, at);
                }
            }
        }
    }

    private static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
