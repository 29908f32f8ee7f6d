package vn.sovang.model.meeting;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Cuộc họp xét of a unit or of a body.
///
/// @param unitId the unit that meets, null when a body does
/// @param bodyId the body that meets, null when a unit does
/// @param startsAt null while the clerk has not entered it
/// @param chair name of the chair
/// @param members all members with a vote, present or not
/// @param present members present
/// @param tellers tổ kiểm phiếu, for secret ballots
/// @param threshold percent needed to pass, 0 to 100, null where no rule gives one
/// @param discussion opinions recorded, one a line
/// @param method how awards are voted on unless `rules` says otherwise; so are denominator and threshold
/// @param counting when the ballots were counted
public record Meeting(
        long id,
        long roundId,
        int tier,
        @Nullable Long unitId,
        @Nullable Long bodyId,
        @Nullable LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        String place,
        String chair,
        String chairPost,
        String secretary,
        String secretaryPost,
        int members,
        int present,
        List<Absence> absences,
        VoteMethod method,
        List<String> tellers,
        Denominator denominator,
        @Nullable BigDecimal threshold,
        String discussion,
        MeetingRules rules,
        CountingTime counting) {
    public Meeting {
        place = Nfc.line(place);
        chair = Nfc.line(chair);
        chairPost = Nfc.line(chairPost);
        secretary = Nfc.line(secretary);
        secretaryPost = Nfc.line(secretaryPost);
        absences = List.copyOf(absences);
        tellers = List.copyOf(tellers);
        discussion = Nfc.lines(discussion);
    }

    /// A meeting that votes on all awards in one way and asks for no quorum.
    public Meeting(
            long id,
            long roundId,
            int tier,
            @Nullable Long unitId,
            @Nullable Long bodyId,
            @Nullable LocalDateTime startsAt,
            @Nullable LocalDateTime endsAt,
            String place,
            String chair,
            String chairPost,
            String secretary,
            String secretaryPost,
            int members,
            int present,
            List<Absence> absences,
            VoteMethod method,
            List<String> tellers,
            Denominator denominator,
            @Nullable BigDecimal threshold,
            String discussion) {
        this(
                id,
                roundId,
                tier,
                unitId,
                bodyId,
                startsAt,
                endsAt,
                place,
                chair,
                chairPost,
                secretary,
                secretaryPost,
                members,
                present,
                absences,
                method,
                tellers,
                denominator,
                threshold,
                discussion,
                MeetingRules.USUAL,
                CountingTime.OPEN);
    }

    /// A meeting of which nothing but its people is known yet: all are taken to come and to vote by show of hands.
    ///
    /// @param voters members with a vote, 0 while unknown
    public static Meeting planned(
            long roundId,
            int tier,
            @Nullable Long unitId,
            @Nullable Long bodyId,
            BodyMember chair,
            BodyMember secretary,
            int voters) {
        return new Meeting(
                0,
                roundId,
                tier,
                unitId,
                bodyId,
                null,
                null,
                "",
                chair.name(),
                chair.post(),
                secretary.name(),
                secretary.post(),
                voters,
                voters,
                List.of(),
                VoteMethod.SHOW_OF_HANDS,
                List.of(),
                Denominator.ALL_MEMBERS,
                null,
                "");
    }

    /// How an award is voted on: in its own way, or else in the meeting's usual one.
    public VoteTerms terms(String awardCode) {
        VoteTerms own = rules.byAward().get(awardCode);
        return own == null ? usualTerms() : own;
    }

    /// How awards without a way of their own are voted on.
    public VoteTerms usualTerms() {
        return new VoteTerms(method, denominator, threshold, rules.source());
    }

    /// How many can vote on an award when nobody sits out: those present and, where the rule counts all members, those
    /// absent who sent their opinion in writing.
    public int voters(String awardCode) {
        return terms(awardCode).denominator() == Denominator.ALL_MEMBERS
                ? Math.min(members, present + written())
                : present;
    }

    /// How many of those absent sent their opinion in writing.
    public int written() {
        return (int) absences.stream().filter(Absence::writtenOpinion).count();
    }

    /// Whether too few are present for the quorum; never while the number of members is unknown.
    public boolean belowQuorum() {
        Quorum quorum = rules.quorum();
        return quorum != null && members > 0 && !quorum.reached(present, members);
    }

    /// The same meeting under another id.
    public Meeting withId(long newId) {
        return new Meeting(
                newId,
                roundId,
                tier,
                unitId,
                bodyId,
                startsAt,
                endsAt,
                place,
                chair,
                chairPost,
                secretary,
                secretaryPost,
                members,
                present,
                absences,
                method,
                tellers,
                denominator,
                threshold,
                discussion,
                rules,
                counting);
    }

    /// The same meeting by other rules and with another time of the count.
    public Meeting with(MeetingRules newRules, CountingTime newCounting) {
        return new Meeting(
                id,
                roundId,
                tier,
                unitId,
                bodyId,
                startsAt,
                endsAt,
                place,
                chair,
                chairPost,
                secretary,
                secretaryPost,
                members,
                present,
                absences,
                method,
                tellers,
                denominator,
                threshold,
                discussion,
                newRules,
                newCounting);
    }
}
