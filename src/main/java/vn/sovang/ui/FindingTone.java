package vn.sovang.ui;

import vn.sovang.ui.control.Tone;
import vn.sovang.rule.evidence.Finding;

/// The colour of a finding, the same on every screen.
public final class FindingTone {
    private FindingTone() {}

    /// By how much it weighs; what has its reason is neither good nor bad.
    public static Tone of(Finding finding) {
        if (finding.settled()) {
            return Tone.PLAIN;
        }
        return switch (finding.severity()) {
            case BAD -> Tone.BAD;
            case WARN -> Tone.WARN;
            case HINT, UNKNOWN -> Tone.PLAIN;
        };
    }
}
