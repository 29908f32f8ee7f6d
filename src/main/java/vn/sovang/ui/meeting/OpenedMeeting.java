package vn.sovang.ui.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.person.OwnCase;
import vn.sovang.usecase.round.HoldMeeting;
import vn.sovang.usecase.round.SuggestedQuorum;

/// A meeting as it is opened: who its members are, what the law says of its votes, and the votes so far.
///
/// @param roster members on the day of the meeting; empty for a unit
/// @param suggestions what the law says by award code
/// @param unverified of those, the awards whose article has not been compared with the published text
/// @param quorum what the law says of it, null where it says nothing
/// @param awards short names of the awards voted on, by their code, in the order of the list
record OpenedMeeting(
        Meeting meeting,
        List<BodyMember> roster,
        Map<String, VoteTerms> suggestions,
        Set<String> unverified,
        @Nullable SuggestedQuorum quorum,
        Map<String, String> awards,
        List<BallotRow> rows) {

    static OpenedMeeting read(Meeting meeting, HoldMeeting holding, AwardCatalogue catalogue) {
        List<BodyMember> roster = holding.roster(meeting);
        List<Nomination> before = holding.before(meeting);
        Map<Long, Ballot> votes = holding.ballots(meeting);
        Map<String, String> awards = new LinkedHashMap<>();
        before.forEach(one -> awards.putIfAbsent(one.awardCode(), name(one.awardCode(), catalogue)));
        List<BallotRow> rows = new ArrayList<>();
        for (Nomination nomination : before) {
            BallotRow.Case about = new BallotRow.Case(
                    rows.size() + 1,
                    nomination,
                    name(nomination.awardCode(), catalogue),
                    OwnCase.among(roster, nomination),
                    lowers(nomination, awards.keySet(), catalogue));
            Ballot vote = votes.get(nomination.id());
            rows.add(BallotRow.of(
                    about,
                    vote != null ? vote : new Ballot(meeting.id(), nomination.id(), 0, 0, 0, 0, 0, 0, 0, ""),
                    meeting));
        }
        return new OpenedMeeting(
                meeting,
                roster,
                holding.suggestions(meeting),
                holding.unverified(meeting),
                holding.suggestedQuorum(meeting).orElse(null),
                awards,
                rows);
    }

    private static String name(String code, AwardCatalogue catalogue) {
        return catalogue.byCode(code).map(Award::shortName).orElse(code);
    }

    /// Awards below the one asked for that the subject may get: those the round asks for anyway come first.
    private static List<Award> lowers(Nomination nomination, Set<String> asked, AwardCatalogue catalogue) {
        Set<String> usual = new HashSet<>(asked);
        return catalogue
                .byCode(nomination.awardCode())
                .map(award -> catalogue.all().stream()
                        .filter(lower -> lower.family() == award.family() && lower.rank() > award.rank())
                        .filter(lower -> lower.subjects().contains(nomination.kind()))
                        .sorted(Comparator.comparing((Award lower) -> !usual.contains(lower.code()))
                                .thenComparingInt(Award::rank))
                        .toList())
                .orElse(List.of());
    }
}
