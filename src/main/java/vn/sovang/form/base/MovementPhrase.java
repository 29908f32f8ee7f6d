package vn.sovang.form.base;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.OfficialDate;

/// How papers speak of a movement and of what is asked for in it.
public final class MovementPhrase {
    private MovementPhrase() {}

    /// `"phong trào thi đua đặc biệt"` and, on a line of its own, `"phòng, chống và chiến thắng đại dịch COVID-19"`.
    public static String titled(Movement movement) {
        String brief = movement.briefTitle().isEmpty() ? "“" + movement.title() + "”" : movement.briefTitle();
        String kind = movement.kind().isEmpty() ? "phong trào thi đua" : movement.kind();
        return kind + "\n" + brief;
    }

    /// As [#titled(Movement)] with the round: `"... (đợt 1)"`.
    public static String titled(Movement movement, int ordinal) {
        return titled(movement) + " (đợt " + ordinal + ")";
    }

    /// A title of several lines as one.
    public static String oneLine(String title) {
        return title.replace('\n', ' ');
    }

    /// The plan as a base: number, day, organ and what it is about.
    public static String plan(Movement movement, int year) {
        return "Kế hoạch số " + Prose.orDots(movement.planNumber()) + " "
                + OfficialDate.fullOrGap(movement.planDate(), year) + " của " + Prose.orDots(movement.planIssuer())
                + (movement.planSubject().isEmpty() ? "" : " " + movement.planSubject());
    }

    /// `"khen thưởng"`, `"xét tặng danh hiệu thi đua"` or both, after what is asked for.
    public static String asked(Collection<Nomination> nominations, AwardCatalogue catalogue) {
        return askedFor(codes(nominations), catalogue);
    }

    /// As [#asked(Collection, AwardCatalogue)], by the awards' codes.
    public static String askedFor(Collection<String> awardCodes, AwardCatalogue catalogue) {
        Set<AwardFamily> families = families(awardCodes, catalogue);
        if (!families.contains(AwardFamily.TITLE)) {
            return "khen thưởng";
        }
        return "xét tặng danh hiệu thi đua" + (families.contains(AwardFamily.COMMENDATION) ? " và khen thưởng" : "");
    }

    /// What a meeting does: titles are won by "bình xét thi đua", commendations by "xét khen thưởng" (Luật Thi đua,
    /// khen thưởng 2022, Điều 84).
    public static String meeting(Collection<Nomination> nominations, AwardCatalogue catalogue) {
        return meetingOn(codes(nominations), catalogue);
    }

    /// As [#meeting(Collection, AwardCatalogue)], by the awards' codes.
    public static String meetingOn(Collection<String> awardCodes, AwardCatalogue catalogue) {
        Set<AwardFamily> families = families(awardCodes, catalogue);
        if (!families.contains(AwardFamily.TITLE)) {
            return "xét khen thưởng";
        }
        return "bình xét thi đua" + (families.contains(AwardFamily.COMMENDATION) ? ", xét khen thưởng" : "");
    }

    /// `"danh hiệu thi đua"`, `"hình thức khen thưởng"` or both.
    public static String awarded(Collection<String> awardCodes, AwardCatalogue catalogue) {
        Set<AwardFamily> families = families(awardCodes, catalogue);
        if (!families.contains(AwardFamily.TITLE)) {
            return "hình thức khen thưởng";
        }
        return families.contains(AwardFamily.COMMENDATION) ? "danh hiệu, hình thức khen thưởng" : "danh hiệu thi đua";
    }

    /// An award after a verb: `"danh hiệu Lao động tiên tiến"`, `"Bằng khen của ..."`.
    public static String award(String awardCode, AwardCatalogue catalogue) {
        boolean title = families(List.of(awardCode), catalogue).contains(AwardFamily.TITLE);
        return (title ? "danh hiệu " : "") + catalogue.nameOf(awardCode);
    }

    /// Whether titles (danh hiệu thi đua) are among what is asked for.
    public static boolean asksTitles(Collection<Nomination> nominations, AwardCatalogue catalogue) {
        return families(codes(nominations), catalogue).contains(AwardFamily.TITLE);
    }

    private static List<String> codes(Collection<Nomination> nominations) {
        return nominations.stream().map(Nomination::awardCode).toList();
    }

    private static Set<AwardFamily> families(Collection<String> awardCodes, AwardCatalogue catalogue) {
        Set<AwardFamily> families = EnumSet.noneOf(AwardFamily.class);
        for (String code : awardCodes) {
            catalogue.byCode(code).ifPresent(award -> families.add(award.family()));
        }
        return families;
    }
}
