package vn.sovang.usecase.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.model.Refusal;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.store.round.BodyStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.usecase.round.EditNominations;
import vn.sovang.usecase.round.HoldMeeting;

/// Holds the meetings and writes the reports of a sample round whose list has been taken in, for the demo.
public final class FillSampleRound {
    private final HoldMeeting holdMeeting;
    private final EditNominations editNominations;
    private final NominationStore nominations;
    private final UnitStore units;
    private final BodyStore bodies;

    /// Works on one store.
    public FillSampleRound(HoldMeeting holdMeeting, EditNominations editNominations, Stores stores) {
        this.holdMeeting = holdMeeting;
        this.editNominations = editNominations;
        this.nominations = stores.nominations();
        this.units = stores.units();
        this.bodies = stores.bodies();
    }

    /// Fills the round by the sample's facts. What the sample does not say stays open and prints as dots.
    public void fill(OfficeFile file, Round round) throws Refusal {
        writeReports(file, round);
        for (Tier tier : round.tiers()) {
            if (tier.kind() == TierKind.UNIT) {
                unitMeetings(file, round, tier);
            } else if (tier.bodyId() != null) {
                bodyMeeting(file, round, tier);
            }
        }
    }

    private void writeReports(OfficeFile file, Round round) {
        Map<String, OfficeFile.ReportEntry> written =
                file.reports().stream().collect(Collectors.toMap(OfficeFile.ReportEntry::subject, Function.identity()));
        for (Nomination nomination : nominations.ofRound(round.id())) {
            OfficeFile.ReportEntry entry = written.get(nomination.subjectName());
            if (entry != null) {
                editNominations.saveReport(new AchievementReport(
                        nomination.id(),
                        entry.duties(),
                        entry.results(),
                        entry.efforts(),
                        entry.effect(),
                        entry.pastAwards()));
            }
        }
    }

    private void unitMeetings(OfficeFile file, Round round, Tier tier) throws Refusal {
        Map<String, OfficeFile.UnitMeetingEntry> facts = file.units().stream()
                .filter(unit -> unit.meeting() != null)
                .collect(Collectors.toMap(
                        OfficeFile.UnitEntry::name, unit -> java.util.Objects.requireNonNull(unit.meeting())));
        List<Long> proposers = nominations.ofRound(round.id()).stream()
                .map(Nomination::proposerUnitId)
                .distinct()
                .toList();
        for (long unitId : proposers) {
            Unit unit = units.find(unitId).orElseThrow();
            Meeting meeting = holdMeeting.open(round.id(), tier.ordinal(), unitId, null);
            OfficeFile.UnitMeetingEntry entry = facts.get(unit.name());
            if (entry == null) {
                holdMeeting.save(meeting);
            } else {
                vote(holdMeeting.save(unitMeeting(meeting, unit, entry, file.unitMeeting())), null, "");
            }
        }
    }

    private static Meeting unitMeeting(
            Meeting meeting, Unit unit, OfficeFile.UnitMeetingEntry entry, OfficeFile.UnitMeetings shared) {
        return new Meeting(
                meeting.id(),
                meeting.roundId(),
                meeting.tier(),
                meeting.unitId(),
                null,
                shared.startsAt(),
                shared.endsAt(),
                "Phòng họp " + unit.shortName(),
                meeting.chair(),
                meeting.chairPost(),
                entry.secretary(),
                entry.secretaryPost(),
                entry.members(),
                entry.present(),
                entry.absences(),
                meeting.method(),
                List.of(),
                meeting.denominator(),
                shared.threshold(),
                "",
                meeting.rules(),
                meeting.counting());
    }

    private void bodyMeeting(OfficeFile file, Round round, Tier tier) throws Refusal {
        OfficeFile.BodyMeeting entry = file.bodyMeeting();
        Body body = bodies.find(java.util.Objects.requireNonNull(tier.bodyId())).orElseThrow();
        Meeting fresh = holdMeeting.open(round.id(), tier.ordinal(), null, body.id());
        Meeting meeting = new Meeting(
                fresh.id(),
                fresh.roundId(),
                fresh.tier(),
                null,
                fresh.bodyId(),
                entry.startsAt(),
                entry.endsAt(),
                entry.place(),
                fresh.chair(),
                fresh.chairPost(),
                fresh.secretary(),
                fresh.secretaryPost(),
                fresh.members(),
                entry.present(),
                entry.absences(),
                entry.method(),
                entry.tellers(),
                fresh.denominator(),
                entry.threshold(),
                "",
                fresh.rules(),
                fresh.counting());
        List<Nomination> before = holdMeeting.before(meeting);
        String reason = entry.turnedDown();
        vote(
                holdMeeting.save(meeting),
                reason == null || before.isEmpty() ? null : before.getLast(),
                reason == null ? "" : reason);
    }

    /// Everybody agrees, those absent in writing, but for one vote now and then, and for the nomination that is turned
    /// down.
    private void vote(Meeting meeting, @Nullable Nomination turnedDown, String reason) throws Refusal {
        List<Ballot> ballots = new ArrayList<>();
        long written =
                meeting.absences().stream().filter(Absence::writtenOpinion).count();
        int given = meeting.present() + (int) written;
        for (Nomination nomination : holdMeeting.before(meeting)) {
            boolean down = nomination.equals(turnedDown);
            int against = down ? given - 2 : nomination.position() % 17 == 5 ? 1 : 0;
            String note = down ? reason : "";
            ballots.add(new Ballot(
                    meeting.id(), nomination.id(), given, given, given, given - against, against, 0, 0, note));
        }
        holdMeeting.record(meeting, ballots);
    }
}
