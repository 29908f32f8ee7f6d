package vn.sovang.ui.ready;

import vn.sovang.usecase.CompleteDossier;
import vn.sovang.usecase.DossierRoute;
import vn.sovang.usecase.MarkItems;
import vn.sovang.usecase.ReadyRound;
import vn.sovang.usecase.ReturnDiary;

/// The jobs the screen asks for.
public record ReadyJobs(
        ReadyRound ready, MarkItems mark, DossierRoute route, CompleteDossier complete, ReturnDiary diary) {}
