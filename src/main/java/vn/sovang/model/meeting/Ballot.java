package vn.sovang.model.meeting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Kết quả phiếu of one nomination in one meeting. Counts add up: see [#fault()].
///
/// @param issued phiếu phát ra
/// @param returned phiếu thu về
/// @param valid phiếu hợp lệ
/// @param other ý kiến khác
/// @param excluded members who sat out their own case
/// @param lower votes for a lower award in the place of the one asked for
/// @param lowerAward its code; empty without such votes
/// @param members votes by name: all of them, or, of a vote by count, those who sat out
/// @param ruling result set in the place of the counted one, null when the votes decide
public record Ballot(
        long meetingId,
        long nominationId,
        int issued,
        int returned,
        int valid,
        int agree,
        int disagree,
        int other,
        int excluded,
        String note,
        int lower,
        String lowerAward,
        List<MemberVote> members,
        @Nullable Ruling ruling) {
    public Ballot {
        note = Nfc.line(note);
        members = List.copyOf(members);
    }

    /// A vote by count on the award asked for alone, decided by the votes.
    public Ballot(
            long meetingId,
            long nominationId,
            int issued,
            int returned,
            int valid,
            int agree,
            int disagree,
            int other,
            int excluded,
            String note) {
        this(
                meetingId,
                nominationId,
                issued,
                returned,
                valid,
                agree,
                disagree,
                other,
                excluded,
                note,
                0,
                "",
                List.of(),
                null);
    }

    /// Everybody present agreed.
    public static Ballot unanimous(long meetingId, long nominationId, int voters) {
        return new Ballot(meetingId, nominationId, voters, voters, voters, voters, 0, 0, 0, "");
    }

    /// What does not add up, as a sentence in Vietnamese; null when all counts agree.
    public @Nullable String fault() {
        if (Math.min(Math.min(issued, returned), Math.min(valid, agree)) < 0
                || Math.min(disagree, other) < 0
                || Math.min(excluded, lower) < 0) {
            return "Số phiếu không được âm.";
        }
        if (returned > issued) {
            return "Số phiếu thu về (%d) nhiều hơn số phát ra (%d).".formatted(returned, issued);
        }
        if (valid > returned) {
            return "Số phiếu hợp lệ (%d) nhiều hơn số thu về (%d).".formatted(valid, returned);
        }
        if (agree + disagree + other + lower != valid) {
            return lower == 0
                    ? "Đồng ý (%d), không đồng ý (%d) và ý kiến khác (%d) cộng lại phải bằng số phiếu hợp lệ (%d)."
                            .formatted(agree, disagree, other, valid)
                    : "Đồng ý (%d), không đồng ý (%d), ý kiến khác (%d) và mức thấp hơn (%d) cộng lại phải bằng số phiếu hợp lệ (%d)."
                            .formatted(agree, disagree, other, lower, valid);
        }
        if (lower > 0 && lowerAward.isEmpty()) {
            return "Có %d phiếu đề nghị mức thấp hơn nhưng chưa chọn mức nào.".formatted(lower);
        }
        if (satOut().size() > excluded) {
            return "Nêu tên %d thành viên không biểu quyết nhưng số không bỏ phiếu là %d."
                    .formatted(satOut().size(), excluded);
        }
        Ruling set = ruling;
        return set != null && set.reason().isEmpty()
                ? "Kết luận khác kết quả tính theo phiếu thì phải ghi lý do."
                : null;
    }

    /// Names of the members who sat out, as far as they were entered.
    public List<String> satOut() {
        return members.stream()
                .filter(vote -> vote.choice() == MemberChoice.SAT_OUT)
                .map(MemberVote::name)
                .toList();
    }

    /// Why it does not go on, as far as that was entered: the note, or else the reason of the result that was set.
    public String refusedFor() {
        Ruling set = ruling;
        return note.isEmpty() && set != null && !set.passes() ? set.reason() : note;
    }

    /// The same in another meeting.
    public Ballot in(long newMeetingId) {
        return new Ballot(
                newMeetingId,
                nominationId,
                issued,
                returned,
                valid,
                agree,
                disagree,
                other,
                excluded,
                note,
                lower,
                lowerAward,
                members,
                ruling);
    }

    /// The same with the counts of votes given by name.
    ///
    /// @param votes of all who voted or sat out
    public Ballot counted(List<MemberVote> votes) {
        int out = of(votes, MemberChoice.SAT_OUT);
        int papers = votes.size() - out;
        int good = papers - of(votes, MemberChoice.INVALID);
        return new Ballot(
                meetingId,
                nominationId,
                papers,
                papers,
                good,
                of(votes, MemberChoice.AGREE),
                of(votes, MemberChoice.DISAGREE),
                of(votes, MemberChoice.OTHER),
                out,
                note,
                of(votes, MemberChoice.LOWER),
                lowerAward,
                votes,
                ruling);
    }

    private static int of(List<MemberVote> votes, MemberChoice choice) {
        return (int) votes.stream().filter(vote -> vote.choice() == choice).count();
    }

    /// What the ratio is counted on in this meeting: members who sat out are left out.
    public int denominator(Meeting meeting, String awardCode) {
        return switch (meeting.terms(awardCode).denominator()) {
            case ALL_MEMBERS -> meeting.members() - excluded;
            case PRESENT -> meeting.present() - excluded;
            case VALID -> valid;
        };
    }

    /// Share of agreement in percent with at most two decimals (rounded half up); 0 when nobody could vote.
    public BigDecimal ratio(Meeting meeting, String awardCode) {
        return share(agree, denominator(meeting, awardCode));
    }

    /// Share of the votes for the lower award, as [#ratio(Meeting, String)].
    public BigDecimal lowerRatio(Meeting meeting) {
        return share(lower, denominator(meeting, lowerAward));
    }

    private static BigDecimal share(int votes, int base) {
        if (base <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal ratio = BigDecimal.valueOf(votes * 100L).divide(BigDecimal.valueOf(base), 2, RoundingMode.HALF_UP);
        BigDecimal bare = ratio.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /// What comes of the vote for a nomination that asks for an award. A tie does not pass, whatever the threshold;
    /// with no threshold, more than half passes. Votes for the lower award are not added to, nor those for the
    /// award
    /// asked for counted with them: no text says that they may be.
    public Outcome outcome(Meeting meeting, String awardCode) {
        Verdict counted = counted(meeting, awardCode);
        Ruling set = ruling;
        Verdict verdict = set == null ? counted : set.passes() ? Verdict.PASSED : Verdict.FAILED;
        return new Outcome(
                verdict,
                counted,
                tie(meeting, awardCode),
                verdict == Verdict.LOWERED ? lowerAward : awardCode,
                verdict == counted ? null : set);
    }

    private Verdict counted(Meeting meeting, String awardCode) {
        int base = denominator(meeting, awardCode);
        if (base <= 0) {
            // Papers were returned and none is valid: that is a result, an unknown number of members is none.
            return meeting.terms(awardCode).denominator() == Denominator.VALID && returned > 0
                    ? Verdict.FAILED
                    : Verdict.OPEN;
        }
        if (!tie(meeting, awardCode) && meeting.terms(awardCode).reached(agree, base)) {
            return Verdict.PASSED;
        }
        int lowerBase = denominator(meeting, lowerAward);
        return lower > 0
                        && !lowerAward.isEmpty()
                        && lowerBase > 0
                        && meeting.terms(lowerAward).reached(lower, lowerBase)
                ? Verdict.LOWERED
                : Verdict.FAILED;
    }

    private boolean tie(Meeting meeting, String awardCode) {
        return agree > 0
                && (agree == disagree
                        || meeting.terms(awardCode).threshold() == null
                                && agree * 2 == denominator(meeting, awardCode));
    }

    /// The same with a note, a ruling or a lower award.
    public Ballot with(String newNote, String newLowerAward, @Nullable Ruling newRuling) {
        return new Ballot(
                meetingId,
                nominationId,
                issued,
                returned,
                valid,
                agree,
                disagree,
                other,
                excluded,
                newNote,
                lower,
                newLowerAward,
                members,
                newRuling);
    }

    /// Whether nothing has been counted yet: neither a failure nor something to store.
    public boolean isBlank() {
        return issued + returned + valid + agree + disagree + other + lower == 0 && Objects.isNull(ruling);
    }
}
