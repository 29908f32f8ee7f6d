package vn.sovang.ui.registry;

import vn.sovang.store.ClusterStore;
import vn.sovang.store.PostStore;
import vn.sovang.store.UnitChangeStore;
import vn.sovang.store.UnitStore;
import vn.sovang.usecase.registry.ChangeUnits;
import vn.sovang.usecase.registry.EditUnits;
import vn.sovang.usecase.work.Bin;

/// What the screen Tập thể reads from, and the jobs it does.
public record UnitJobs(
        UnitStore units,
        ClusterStore clusters,
        UnitChangeStore changes,
        PostStore posts,
        EditUnits editing,
        ChangeUnits changing,
        Bin bin) {}
