package vn.sovang.ui.ready;

import vn.sovang.usecase.ready.CompleteDossier;
import vn.sovang.usecase.ready.DossierRoute;
import vn.sovang.usecase.ready.MarkItems;
import vn.sovang.usecase.ready.ReadyRound;
import vn.sovang.usecase.round.ReturnDiary;

/// The jobs the screen asks for.
public record ReadyJobs(
        ReadyRound ready, MarkItems mark, DossierRoute route, CompleteDossier complete, ReturnDiary diary) {}
