package vn.sovang.exchange.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sovang.model.Award;
import vn.sovang.model.Office;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Round;

/// All that a summary is put together from.
///
/// @param regimeName the regime's name for people, such as "Luật Thi đua, khen thưởng 2003, NĐ 91/2017"
/// @param units at least the proposing units and those that met
/// @param awards at least the awards asked for and those the nominations go up with
/// @param asked codes of the awards asked for, by nomination, where a tier lowered them
public record SummarySource(
        LocalDate createdOn,
        Office office,
        Movement movement,
        Round round,
        String regimeName,
        List<Unit> units,
        List<Body> bodies,
        List<Award> awards,
        List<Nomination> nominations,
        List<Meeting> meetings,
        List<Ballot> ballots,
        Map<Long, String> asked) {
    public SummarySource {
        asked = Map.copyOf(asked);
    }

    /// Of a round in which every nomination keeps the award it asks for.
    public SummarySource(
            LocalDate createdOn,
            Office office,
            Movement movement,
            Round round,
            String regimeName,
            List<Unit> units,
            List<Body> bodies,
            List<Award> awards,
            List<Nomination> nominations,
            List<Meeting> meetings,
            List<Ballot> ballots) {
        this(
                createdOn,
                office,
                movement,
                round,
                regimeName,
                units,
                bodies,
                awards,
                nominations,
                meetings,
                ballots,
                Map.of());
    }
}
