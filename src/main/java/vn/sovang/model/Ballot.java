package vn.sovang.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Kết quả phiếu of one nomination in one meeting. Counts add up: see [#fault()].
///
/// @param issued phiếu phát ra
/// @param returned phiếu thu về
/// @param valid phiếu hợp lệ
/// @param other ý kiến khác
/// @param excluded members who sat out their own case
public record Ballot(
        long meetingId,
        long nominationId,
        int issued,
        int returned,
        int valid,
        int agree,
        int disagree,
        int other,
        int excluded,
        String note) {
    public Ballot {
        note = Nfc.line(note);
    }

    /// Everybody present agreed.
    public static Ballot unanimous(long meetingId, long nominationId, int voters) {
        return new Ballot(meetingId, nominationId, voters, voters, voters, voters, 0, 0, 0, "");
    }

    /// What does not add up, as a sentence in Vietnamese; null when all counts agree.
    public @Nullable String fault() {
        if (Math.min(Math.min(issued, returned), Math.min(valid, agree)) < 0
                || Math.min(disagree, other) < 0
                || excluded < 0) {
            return "Số phiếu không được âm.";
        }
        if (returned > issued) {
            return "Số phiếu thu về (%d) nhiều hơn số phát ra (%d).".formatted(returned, issued);
        }
        if (valid > returned) {
            return "Số phiếu hợp lệ (%d) nhiều hơn số thu về (%d).".formatted(valid, returned);
        }
        if (agree + disagree + other != valid) {
            return "Đồng ý (%d), không đồng ý (%d) và ý kiến khác (%d) cộng lại phải bằng số phiếu hợp lệ (%d)."
                    .formatted(agree, disagree, other, valid);
        }
        return null;
    }

    /// What the ratio is counted on in this meeting: members who sat out are left out.
    public int denominator(Meeting meeting) {
        return switch (meeting.denominator()) {
            case ALL_MEMBERS -> meeting.members() - excluded;
            case PRESENT -> meeting.present() - excluded;
            case VALID -> valid;
        };
    }

    /// Share of agreement in percent with at most two decimals (rounded half up); 0 when nobody could vote.
    public BigDecimal ratio(Meeting meeting) {
        int base = denominator(meeting);
        if (base <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal ratio = BigDecimal.valueOf(agree * 100L).divide(BigDecimal.valueOf(base), 2, RoundingMode.HALF_UP);
        BigDecimal bare = ratio.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /// Whether the agreement reaches the meeting's threshold, compared without rounding; with no threshold, more
    /// than half passes.
    public boolean passes(Meeting meeting) {
        int base = denominator(meeting);
        BigDecimal threshold = meeting.threshold();
        if (base <= 0) {
            return false;
        }
        if (threshold == null) {
            return agree * 2 > base;
        }
        return BigDecimal.valueOf(agree * 100L).compareTo(threshold.multiply(BigDecimal.valueOf(base))) >= 0;
    }
}
