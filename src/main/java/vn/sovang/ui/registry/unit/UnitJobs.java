package vn.sovang.ui.registry.unit;

import vn.sovang.store.Stores;
import vn.sovang.usecase.registry.ChangeUnits;
import vn.sovang.usecase.registry.EditUnits;
import vn.sovang.usecase.work.Bin;

/// What the screen Tập thể reads from, and the jobs it does.
public record UnitJobs(Stores stores, EditUnits editing, ChangeUnits changing, Bin bin) {}
