package vn.sovang.launch.open;

import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.ui.ready.ReadyJobs;
import vn.sovang.usecase.ready.CheckRound;
import vn.sovang.usecase.ready.CompleteDossier;
import vn.sovang.usecase.ready.DossierRoute;
import vn.sovang.usecase.ready.MarkItems;
import vn.sovang.usecase.ready.ReadyRound;
import vn.sovang.usecase.round.ReturnDiary;
import vn.sovang.usecase.round.RoundFacts;
import vn.sovang.usecase.work.Journal;

/// The jobs on a round's way up: what is ready, what went back, what was sent.
public final class RouteAssembly {
    private final Stores stores;
    private final RoundFacts facts;
    private final CheckRound check;
    private final AwardCatalogue catalogue;
    private final Journal journal;

    RouteAssembly(Stores stores, RoundFacts facts, CheckRound check, AwardCatalogue catalogue, Journal journal) {
        this.stores = stores;
        this.facts = facts;
        this.check = check;
        this.catalogue = catalogue;
        this.journal = journal;
    }

    public ReadyRound ready() {
        return new ReadyRound(stores, facts, check, catalogue);
    }

    public MarkItems mark() {
        return new MarkItems(stores, journal);
    }

    public DossierRoute route() {
        return new DossierRoute(facts, stores, journal);
    }

    CompleteDossier complete() {
        return new CompleteDossier(ready(), route(), stores, journal);
    }

    /// What the screen Sẵn sàng gửi? asks for.
    public ReadyJobs screenJobs() {
        return new ReadyJobs(ready(), mark(), route(), complete(), diary());
    }

    public ReturnDiary diary() {
        return new ReturnDiary(stores);
    }
}
