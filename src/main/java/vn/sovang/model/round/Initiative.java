package vn.sovang.model.round;

import vn.sovang.text.Nfc;

/// Sáng kiến, đề tài quoted in a report.
///
/// @param year of recognition
/// @param decision number, day and organ of its recognition; may be empty
public record Initiative(int year, String name, String decision) {
    public Initiative {
        name = Nfc.line(name);
        decision = Nfc.line(decision);
    }
}
