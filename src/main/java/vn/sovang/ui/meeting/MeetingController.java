package vn.sovang.ui.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Round;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.store.round.BodyStore;
import vn.sovang.store.round.MeetingStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.round.HoldMeeting;

/// Họp xét: opens a round's meetings, saves their facts as they are entered and their votes when the clerk says so.
public final class MeetingController implements Screen {
    private final Tasks tasks;
    private final Status status;
    private final RoundStore rounds;
    private final NominationStore nominations;
    private final MeetingStore meetings;
    private final UnitStore units;
    private final BodyStore bodies;
    private final AwardCatalogue catalogue;
    private final HoldMeeting holding;
    private final MeetingModel model = new MeetingModel(this::onEdited);
    private final BallotsModel ballots = new BallotsModel();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final MeetingView view;
    private long roundId;
    private @Nullable MeetingChoice chosen;

    /// Shows meetings of one store.
    public MeetingController(Tasks tasks, Status status, Stores stores, AwardCatalogue catalogue, HoldMeeting holding) {
        this.tasks = tasks;
        this.status = status;
        this.rounds = stores.rounds();
        this.nominations = stores.nominations();
        this.meetings = stores.meetings();
        this.units = stores.units();
        this.bodies = stores.bodies();
        this.catalogue = catalogue;
        this.holding = holding;
        CaseModel cases = new CaseModel(ballots, model::meeting, model.attendance());
        view = new MeetingView(model, ballots, cases, new MeetingActions() {
            @Override
            public void open(MeetingChoice choice) {
                MeetingController.this.open(choice);
            }

            @Override
            public void record() {
                MeetingController.this.record();
            }
        });
    }

    /// Chooses the round to show on the next [#activate()]; 0 for the newest.
    public MeetingController of(long round) {
        if (round != roundId) {
            chosen = null;
        }
        roundId = round;
        return this;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void activate() {
        tasks.read(MeetingText.text("meeting.reading"), this::read, this::show);
    }

    @Override
    public void deactivate() {
        // What stands in a field is saved when the field loses the focus, which it does as the screen goes.
        keep();
    }

    @Override
    public String title() {
        return MeetingText.text("meeting.title");
    }

    @Override
    public String subtitle() {
        return heading.get();
    }

    @Override
    public Optional<ObservableValue<?>> heading() {
        return Optional.of(heading);
    }

    private Optional<MeetingsContent> read() {
        Optional<Round> round = rounds.findOrNewest(roundId);
        return round.map(found -> {
            Set<Long> voted = new HashSet<>();
            meetings.ballotsOfRound(found.id()).forEach((id, votes) -> {
                if (!votes.isEmpty()) {
                    voted.add(id);
                }
            });
            return new MeetingsContent(
                    found,
                    nominations.ofRound(found.id()),
                    units.all().stream().collect(Collectors.toMap(Unit::id, Function.identity())),
                    bodies.all().stream().collect(Collectors.toMap(Body::id, Function.identity())),
                    meetings.ofRound(found.id()),
                    voted);
        });
    }

    private void show(Optional<MeetingsContent> read) {
        if (read.isEmpty()) {
            heading.set(MeetingText.text("meeting.no-round"));
            return;
        }
        MeetingsContent content = read.get();
        roundId = content.round().id();
        heading.set(content.round().name());
        List<MeetingChoice> choices = content.choices();
        MeetingChoice before = chosen;
        Optional<MeetingChoice> again = choices.stream()
                .filter(choice -> before == null || isSame(choice, before))
                .findFirst();
        again.ifPresent(choice -> {
            view.showChoices(choices, choice);
            open(choice);
        });
    }

    /// Says anew of each meeting that can be chosen how far it has come.
    private void offerAgain() {
        tasks.read(MeetingText.text("meeting.reading"), this::read, read -> {
            MeetingChoice now = chosen;
            if (now != null) {
                read.map(MeetingsContent::choices).ifPresent(choices -> choices.stream()
                        .filter(choice -> isSame(choice, now))
                        .findFirst()
                        .ifPresent(choice -> {
                            chosen = choice;
                            view.showChoices(choices, choice);
                        }));
            }
        });
    }

    private static boolean isSame(MeetingChoice one, MeetingChoice other) {
        return one.tier() == other.tier()
                && java.util.Objects.equals(one.unitId(), other.unitId())
                && java.util.Objects.equals(one.bodyId(), other.bodyId());
    }

    private void open(MeetingChoice choice) {
        keep();
        chosen = choice;
        tasks.read(
                MeetingText.text("meeting.reading"),
                () -> OpenedMeeting.read(
                        holding.open(roundId, choice.tier(), choice.unitId(), choice.bodyId()), holding, catalogue),
                opened -> {
                    if (choice == chosen) {
                        showOpened(opened);
                        offerAgain();
                    }
                });
    }

    private void showOpened(OpenedMeeting opened) {
        model.show(opened.meeting(), opened.roster());
        model.terms().offer(opened);
        ballots.show(opened.rows(), opened.meeting());
    }

    private void onEdited(Meeting now) {
        ballots.reckon(now);
        if (!model.attendanceFaultProperty().get().isEmpty() && now.present() > now.members()) {
            return; // Said beside the fields; the store would refuse it.
        }
        boolean moved = !model.sameDay(now);
        tasks.store(
                MeetingText.text("meeting.saving"),
                () -> {
                    holding.save(now);
                    return moved ? holding.roster(now) : List.<BodyMember>of();
                },
                roster -> {
                    status.saved();
                    if (moved) {
                        model.enrol(roster);
                    }
                    if (now.id() == 0) {
                        offerAgain();
                    }
                });
    }

    /// Stores what was typed and not stored yet, as the screen or the meeting is left; lines that do not add up are
    /// left out.
    private void keep() {
        model.typing().take();
        ballots.words().take();
        if (ballots.isUnsaved()) {
            store(ballots.sound());
        }
    }

    private void record() {
        store(ballots.counted());
    }

    private void store(List<Ballot> votes) {
        Meeting meeting = model.meeting();
        if (meeting == null) {
            return;
        }
        ballots.stored();
        BallotsModel.Tally tally = ballots.tallyProperty().get();
        tasks.store(
                MeetingText.text("meeting.saving"),
                () -> {
                    holding.record(meeting, votes);
                    return votes;
                },
                saved -> {
                    status.saved();
                    status.countsProperty()
                            .set(MeetingText.text("meeting.recorded", saved.size(), tally.passed() + tally.lowered()));
                    offerAgain();
                });
    }
}
