package vn.sovang.form.meeting;

import java.math.BigDecimal;
import java.util.List;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.Prose;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.Quorum;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.rule.AwardCatalogue;

/// What the ratio is counted on and what passes, for the meeting or award by award; the quorum.
final class VotingRule {
    private VotingRule() {}

    /// Whether all awards go by one rule.
    static boolean same(MinutesFacts facts, List<String> awards) {
        return awards.stream().map(code -> text(facts, code)).distinct().count() <= 1;
    }

    /// One sentence where all awards go by one rule, else one for each award.
    static String of(MinutesFacts facts, List<String> awards, AwardCatalogue catalogue) {
        if (awards.isEmpty()) {
            return usual(facts);
        }
        if (same(facts, awards)) {
            return of(facts, awards.getFirst());
        }
        StringBuilder all = new StringBuilder();
        for (String code : awards) {
            all.append(all.isEmpty() ? "" : " ")
                    .append("Đối với ")
                    .append(MovementPhrase.award(code, catalogue))
                    .append(": ")
                    .append(Prose.lowered(of(facts, code)));
        }
        return all.toString();
    }

    /// `"Tỷ lệ tính trên tổng số 11 thành viên; mức thông qua: từ 80% (Quy chế ...)."`
    static String of(MinutesFacts facts, String award) {
        return text(facts, award) + ".";
    }

    private static String usual(MinutesFacts facts) {
        return text(facts.meeting().usualTerms(), facts) + ".";
    }

    private static String text(MinutesFacts facts, String award) {
        return text(facts.meeting().terms(award), facts);
    }

    private static String text(VoteTerms terms, MinutesFacts facts) {
        return "Tỷ lệ tính trên " + base(terms.denominator(), facts.meeting()) + "; " + threshold(terms, facts);
    }

    private static String base(Denominator denominator, Meeting meeting) {
        return switch (denominator) {
            case ALL_MEMBERS -> "tổng số " + Prose.countOrDots(meeting.members()) + " thành viên";
            case PRESENT -> Prose.countOrDots(meeting.present()) + " thành viên có mặt";
            case VALID -> Denominator.VALID.label();
        };
    }

    private static String threshold(VoteTerms terms, MinutesFacts facts) {
        BigDecimal threshold = terms.threshold();
        String known = terms.source().isEmpty() && terms.equals(facts.meeting().usualTerms())
                ? facts.thresholdSource()
                : terms.source();
        String source = known.isEmpty() ? "" : " (" + known + ")";
        return threshold == null
                ? "mức thông qua: quá nửa" + source
                : "mức thông qua: từ "
                        + threshold.stripTrailingZeros().toPlainString().replace('.', ',') + "%" + source;
    }

    /// Whether the quorum is reached, as a sentence; empty where no rule asks for one or the members are unknown.
    static String quorum(Meeting meeting) {
        Quorum quorum = meeting.rules().quorum();
        if (quorum == null || meeting.members() == 0) {
            return "";
        }
        String source = quorum.source().isEmpty() ? "" : " (" + quorum.source() + ")";
        return "Túc số: có mặt " + Prose.countOrDots(meeting.present()) + "/" + Prose.countOrDots(meeting.members())
                + " thành viên, " + (meeting.belowQuorum() ? "chưa đủ" : "bảo đảm") + " tối thiểu " + quorum.share()
                + " tổng số thành viên" + source + ".";
    }
}
