package vn.sovang.ui.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;

/// The meetings a round asks for: in the units' tier one for each proposing unit, in each other tier the body's.
///
/// @param held meetings opened so far
/// @param voted ids of the meetings that have votes
record MeetingsContent(
        Round round,
        List<Nomination> nominations,
        Map<Long, Unit> units,
        Map<Long, Body> bodies,
        List<Meeting> held,
        java.util.Set<Long> voted) {

    /// What can be opened, in the order of the route.
    List<MeetingChoice> choices() {
        List<MeetingChoice> choices = new ArrayList<>();
        for (Tier tier : round.tiers()) {
            if (tier.kind() == TierKind.UNIT) {
                proposers().forEach((id, count) -> {
                    Unit unit = units.get(id);
                    String name = unit == null ? "" : unit.shortName();
                    choices.add(choice(tier, id, null, MeetingText.text("choice.unit", tier.ordinal(), name, count)));
                });
            } else if (tier.bodyId() != null) {
                Body body = bodies.get(tier.bodyId());
                String name = body == null ? tier.name() : body.shortName();
                choices.add(choice(tier, null, tier.bodyId(), MeetingText.text("choice.body", tier.ordinal(), name)));
            }
        }
        return choices;
    }

    private Map<Long, Integer> proposers() {
        Map<Long, Integer> proposers = new LinkedHashMap<>();
        for (Nomination nomination : nominations) {
            if (nomination.status().counts()) {
                proposers.merge(nomination.proposerUnitId(), 1, Integer::sum);
            }
        }
        return proposers;
    }

    private MeetingChoice choice(Tier tier, @Nullable Long unitId, @Nullable Long bodyId, String label) {
        String state = held.stream()
                .filter(meeting -> meeting.tier() == tier.ordinal()
                        && Objects.equals(meeting.unitId(), unitId)
                        && Objects.equals(meeting.bodyId(), bodyId))
                .findFirst()
                .map(meeting -> voted.contains(meeting.id()) ? "choice.voted" : "choice.open")
                .orElse("choice.new");
        return new MeetingChoice(tier.ordinal(), unitId, bodyId, label, MeetingText.text(state));
    }
}
