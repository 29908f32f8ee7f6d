package vn.sovang.ui;

import vn.sovang.model.Severity;
import vn.sovang.ui.control.Tone;

/// The colour of a finding, the same on every screen.
public final class FindingTone {
    private FindingTone() {}

    /// By how much it weighs; what is settled by a reason is neither good nor bad.
    public static Tone of(Severity severity, boolean settled) {
        if (settled) {
            return Tone.PLAIN;
        }
        return switch (severity) {
            case BAD -> Tone.BAD;
            case WARN -> Tone.WARN;
            case HINT, UNKNOWN -> Tone.PLAIN;
        };
    }
}
