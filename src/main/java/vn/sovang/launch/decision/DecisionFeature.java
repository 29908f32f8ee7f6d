package vn.sovang.launch.decision;

import java.util.List;
import vn.sovang.launch.due.DueFeature;
import vn.sovang.launch.feature.Feature;
import vn.sovang.launch.feature.ScreenTools;
import vn.sovang.launch.feature.Screens;
import vn.sovang.launch.open.Assembly;
import vn.sovang.launch.round.RoundFeature;
import vn.sovang.store.Stores;
import vn.sovang.ui.Place;
import vn.sovang.ui.decision.DecisionJobs;
import vn.sovang.ui.decision.FundController;
import vn.sovang.ui.decision.RegisterController;
import vn.sovang.ui.decision.RevocationController;
import vn.sovang.ui.decision.RoundDecisionsController;
import vn.sovang.usecase.decision.KeepFund;
import vn.sovang.usecase.decision.PrintRegister;
import vn.sovang.usecase.decision.ReadDecisions;
import vn.sovang.usecase.decision.ReadRevocations;
import vn.sovang.usecase.decision.ReckonMoney;
import vn.sovang.usecase.decision.RecordDecision;
import vn.sovang.usecase.decision.RevokeDecision;
import vn.sovang.usecase.round.ReadRound;

/// Quyết định của đợt, thu hồi, Sổ theo dõi, Quỹ khen thưởng: what was decided, and the money that goes with it.
public final class DecisionFeature implements Feature {
    public static RecordDecision recordDecision(Assembly folder) {
        return new RecordDecision(
                folder.stores(), RoundFeature.roundFacts(folder), folder.catalogue(), folder.journal());
    }

    public static ReckonMoney reckonMoney(Assembly folder) {
        return new ReckonMoney(folder.stores(), RoundFeature.roundFacts(folder), folder.catalogue(), folder.journal());
    }

    public static PrintRegister printRegister(Assembly folder) {
        return new PrintRegister(folder.stores(), folder.fonts(), folder.clock());
    }

    public static DecisionJobs decisionJobs(Assembly folder) {
        Stores stores = folder.stores();
        ReadRound facts = RoundFeature.roundFacts(folder);
        KeepFund fund = new KeepFund(stores, folder.journal());
        return new DecisionJobs(
                new ReadDecisions(stores, facts, folder.catalogue(), fund),
                recordDecision(folder),
                new RevokeDecision(
                        stores, facts, folder.catalogue(), folder.journal(), DueFeature.calendar(folder)::workingDays),
                new ReadRevocations(stores, fund),
                fund,
                reckonMoney(folder));
    }

    @Override
    public List<Object> commands() {
        return List.of(new DecisionCommand(), new MoneyCommand());
    }

    @Override
    public void screens(Screens screens, Assembly folder, ScreenTools tools) {
        screens.add(
                Place.RoundDecisions.class,
                () -> new RoundDecisionsController(
                        tools.tasks(),
                        tools.navigator(),
                        tools.status(),
                        folder.stores(),
                        folder.catalogue(),
                        decisionJobs(folder),
                        folder.clock()),
                (decisions, place) -> decisions.of(place.roundId()));
        screens.add(
                Place.Revocation.class,
                () -> new RevocationController(tools.tasks(), tools.navigator(), tools.status(), decisionJobs(folder)),
                (revocation, place) -> revocation.of(place.decisionId()));
        screens.add(
                Place.AwardRegister.class,
                () -> new RegisterController(tools.tasks(), tools.status(), tools.files(), printRegister(folder)));
        screens.add(
                Place.Fund.class,
                () -> new FundController(
                        tools.tasks(),
                        tools.status(),
                        tools.files(),
                        decisionJobs(folder).fund(),
                        printRegister(folder),
                        folder.clock()));
    }
}
