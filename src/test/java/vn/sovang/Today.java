package vn.sovang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The day on which tests take place: a Friday at nine in the morning in Hà Nội, after everything the samples hold.
public final class Today {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:05:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    public static final LocalDate DAY = LocalDate.now(CLOCK);

    private Today() {}
}
