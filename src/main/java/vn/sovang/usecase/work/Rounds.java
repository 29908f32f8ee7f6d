package vn.sovang.usecase.work;

import vn.sovang.model.Refusal;

/// Sentences that several jobs on a round share.
public final class Rounds {
    private Rounds() {}

    public static Refusal missing(long roundId) {
        return new Refusal("Không có đợt xét số " + roundId + ". Xem các đợt xét bằng lệnh round list.");
    }
}
