package vn.sovang.launch.round;

import java.util.List;
import vn.sovang.launch.feature.Feature;
import vn.sovang.launch.feature.ScreenTools;
import vn.sovang.launch.feature.Screens;
import vn.sovang.launch.open.Assembly;
import vn.sovang.launch.registry.RegistryFeature;
import vn.sovang.ui.Place;
import vn.sovang.ui.meeting.MeetingController;
import vn.sovang.ui.ready.ReadyController;
import vn.sovang.ui.ready.ReadyJobs;
import vn.sovang.ui.round.NewRoundController;
import vn.sovang.ui.round.RoundController;
import vn.sovang.usecase.ready.CheckRound;
import vn.sovang.usecase.ready.CompleteDossier;
import vn.sovang.usecase.ready.DossierRoute;
import vn.sovang.usecase.ready.MarkItems;
import vn.sovang.usecase.ready.ReadyRound;
import vn.sovang.usecase.round.EditNominations;
import vn.sovang.usecase.round.HoldMeeting;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.round.ReturnDiary;
import vn.sovang.usecase.round.SetResults;
import vn.sovang.usecase.round.StartRound;
import vn.sovang.usecase.round.SuggestedTerms;

/// Đợt xét, Họp xét, Sẵn sàng gửi: a round from its list to the day it goes up.
public final class RoundFeature implements Feature {
    public static ReadRound roundFacts(Assembly folder) {
        return new ReadRound(folder.stores(), folder.regimes(), folder.law(), folder.clock());
    }

    public static StartRound startRound(Assembly folder) {
        return new StartRound(folder.stores(), folder.regimes(), folder.journal());
    }

    public static EditNominations editNominations(Assembly folder) {
        return new EditNominations(folder.stores(), folder.journal());
    }

    public static HoldMeeting holdMeeting(Assembly folder) {
        SuggestedTerms terms = new SuggestedTerms(folder.stores(), folder.regimes(), folder.law());
        return new HoldMeeting(folder.stores(), terms, folder.journal());
    }

    public static CheckRound checkRound(Assembly folder) {
        return new CheckRound(roundFacts(folder), folder.catalogue());
    }

    public static ReadyRound ready(Assembly folder) {
        return new ReadyRound(folder.stores(), roundFacts(folder), checkRound(folder), folder.catalogue());
    }

    public static DossierRoute route(Assembly folder) {
        return new DossierRoute(roundFacts(folder), folder.stores(), folder.journal());
    }

    /// What the screen Sẵn sàng gửi? asks for.
    public static ReadyJobs readyJobs(Assembly folder) {
        return new ReadyJobs(
                ready(folder),
                new MarkItems(folder.stores(), folder.journal()),
                route(folder),
                new CompleteDossier(ready(folder), route(folder), folder.stores(), folder.journal()),
                new ReturnDiary(folder.stores()));
    }

    @Override
    public List<Object> commands() {
        return List.of(new RoundCommand());
    }

    @Override
    public void screens(Screens screens, Assembly folder, ScreenTools tools) {
        screens.add(
                Place.NewRound.class,
                () -> new NewRoundController(
                        tools.tasks(),
                        tools.navigator(),
                        tools.status(),
                        folder.stores(),
                        folder.catalogue(),
                        folder.regimes(),
                        startRound(folder),
                        folder.clock()));
        screens.add(
                Place.RoundPlace.class,
                () -> new RoundController(
                        tools.tasks(),
                        tools.navigator(),
                        tools.status(),
                        folder.stores(),
                        folder.catalogue(),
                        editNominations(folder),
                        checkRound(folder),
                        RegistryFeature.editConduct(folder),
                        new SetResults(folder.stores())::of),
                (round, place) -> round.at(place.roundId(), place.nominationId()));
        screens.add(
                Place.Meetings.class,
                () -> new MeetingController(
                        tools.tasks(), tools.status(), folder.stores(), folder.catalogue(), holdMeeting(folder)),
                (meetings, place) -> meetings.of(place.roundId()));
        screens.add(
                Place.Ready.class,
                () -> new ReadyController(
                        folder.stores(),
                        readyJobs(folder),
                        tools.tasks(),
                        tools.navigator(),
                        tools.status(),
                        folder.clock()),
                (ready, place) -> ready.of(place.roundId()));
    }
}
