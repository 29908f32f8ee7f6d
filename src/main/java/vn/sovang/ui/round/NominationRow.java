package vn.sovang.ui.round;

import java.util.List;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.ui.control.Chip;

/// A row of the nominations table; its texts and keys are made once, when the round is read.
///
/// @param number place in the printed list, 0 for one that is in the bin
/// @param post chức vụ, đơn vị; for collectives what kind they are
/// @param award short name of the award
/// @param state in words and colour
/// @param points what its own data show
/// @param findings what the rules find of it and has no reason yet
/// @param set why its result is not what the votes say; empty where they decide
/// @param folded search text without diacritics: name, post, unit, award
/// @param nameKey Vietnamese sort key of the name
/// @param postKey sort key of the second column
record NominationRow(
        Nomination nomination,
        int number,
        String name,
        String post,
        String award,
        Chip.Value state,
        List<OpenPoint> points,
        List<Finding> findings,
        String set,
        String folded,
        String nameKey,
        String postKey) {

    NominationRow {
        points = List.copyOf(points);
        findings = List.copyOf(findings);
    }

    long id() {
        return nomination.id();
    }

    /// How much there is to look at.
    int toLookAt() {
        return points.size() + findings.size();
    }

    boolean isPerson() {
        return nomination.kind().isPerson();
    }

    boolean has(OpenPoint.Kind kind) {
        return points.stream().anyMatch(point -> point.kind() == kind);
    }
}
