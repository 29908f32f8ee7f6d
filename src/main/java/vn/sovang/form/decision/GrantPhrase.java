package vn.sovang.form.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.NominationCells;
import vn.sovang.form.base.Prose;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Count;

/// How a decision speaks of the award, of those who get it and of what for.
final class GrantPhrase {
    /// Titles are recognised, but a flag is given although it is a title (Luật Thi đua, khen thưởng 2022, Điều 25, 26).
    private static final String FLAG = "Cờ thi đua";

    private GrantPhrase() {}

    /// `"tặng Giấy khen của ..."` or `"công nhận danh hiệu Chiến sĩ thi đua cơ sở năm 2021"`.
    static String award(DecisionFacts facts, AwardCatalogue catalogue) {
        String name = catalogue.nameOf(facts.awardCode());
        String what = name + (facts.period().isEmpty() ? "" : " " + facts.period());
        return recognised(facts, catalogue) ? "công nhận danh hiệu " + what : given(facts.grants()) + " " + what;
    }

    /// As [#award(DecisionFacts, AwardCatalogue)], of those who got it, in capitals for the head of their list.
    static String awarded(DecisionFacts facts, AwardCatalogue catalogue) {
        return ("được " + award(facts, catalogue)).toUpperCase(Locale.ROOT);
    }

    /// `"đã có thành tích trong phong trào ..."`; empty for a title nothing is said of.
    static String achievement(DecisionFacts facts, AwardCatalogue catalogue) {
        String what = what(facts, catalogue);
        return what.isEmpty() || facts.span().isEmpty() ? what : what + ", thời gian lập thành tích: " + facts.span();
    }

    private static String what(DecisionFacts facts, AwardCatalogue catalogue) {
        Movement movement = facts.movement();
        if (!facts.achievement().isEmpty()) {
            return "đã có thành tích " + MovementPhrase.oneLine(facts.achievement());
        }
        if (movement != null) {
            return "đã có thành tích trong " + MovementPhrase.oneLine(MovementPhrase.titled(movement, facts.ordinal()));
        }
        return recognised(facts, catalogue) ? "" : "đã có thành tích " + Prose.DOTS;
    }

    /// One subject in running text: "bà Lục Thị Hà, Bác sĩ, Trung tâm Y tế thành phố". Who the sex is unknown of gets
    /// no form of address.
    static String subject(Nomination one) {
        String address =
                one.kind() != SubjectKind.PERSON || one.sex() == null ? "" : one.sex() == Sex.MALE ? "ông " : "bà ";
        String where = one.postAndUnit();
        return address + NominationCells.named(one) + (where.isEmpty() ? "" : ", " + where);
    }

    /// `"tập thể, hộ gia đình, cá nhân"`, of the kinds there are.
    static String kinds(Count count) {
        List<String> kinds = new ArrayList<>();
        if (count.collectives() > 0) {
            kinds.add(SubjectKind.COLLECTIVE.label());
        }
        if (count.households() > 0) {
            kinds.add(SubjectKind.HOUSEHOLD.label());
        }
        if (count.people() > 0) {
            kinds.add(SubjectKind.PERSON.label());
        }
        return kinds.isEmpty() ? "tập thể, cá nhân" : String.join(", ", kinds);
    }

    private static boolean recognised(DecisionFacts facts, AwardCatalogue catalogue) {
        return catalogue
                .byCode(facts.awardCode())
                .filter(award -> award.family() == AwardFamily.TITLE)
                .filter(award -> !award.name().startsWith(FLAG))
                .isPresent();
    }

    private static String given(List<Granted> grants) {
        long late =
                grants.stream().filter(grant -> grant.nomination().posthumous()).count();
        if (late == 0) {
            return "tặng";
        }
        return late == grants.size() ? "truy tặng" : "tặng, truy tặng";
    }
}
