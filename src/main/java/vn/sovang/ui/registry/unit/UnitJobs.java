package vn.sovang.ui.registry.unit;

import vn.sovang.store.registry.ClusterStore;
import vn.sovang.store.registry.PostStore;
import vn.sovang.store.registry.UnitChangeStore;
import vn.sovang.store.registry.UnitStore;
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
