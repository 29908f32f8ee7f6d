package vn.sovang.breach.usecase.alpha;

import vn.sovang.breach.usecase.beta.Inside;

/// Reaches into the inside of another feature.
public record Job(Inside inside) {}
