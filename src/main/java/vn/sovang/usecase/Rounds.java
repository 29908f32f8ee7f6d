package vn.sovang.usecase;

import vn.sovang.model.Refusal;

/// Sentences that several jobs on a round share.
final class Rounds {
    private Rounds() {}

    static Refusal missing(long roundId) {
        return new Refusal("Không có đợt xét số " + roundId + ". Xem các đợt xét bằng lệnh round list.");
    }
}
