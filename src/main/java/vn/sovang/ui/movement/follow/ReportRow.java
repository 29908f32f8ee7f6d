package vn.sovang.ui.movement.follow;

import vn.sovang.model.movement.MovementReport;
import vn.sovang.ui.movement.MovementText;

/// A report as the list shows it, computed once when loaded.
///
/// @param period "26/9/2021 – 05/10/2021"
/// @param state when it was made, or that it is still a draft
record ReportRow(MovementReport report, String kind, String period, String periodKey, String state) {
    static ReportRow of(MovementReport report) {
        String first = report.from() == null ? MovementText.text("reports.fromStart") : FollowText.day(report.from());
        return new ReportRow(
                report,
                report.kind().label(),
                first + " – " + FollowText.day(report.to()),
                report.to().toString(),
                report.madeOn() == null
                        ? MovementText.text("reports.draft")
                        : MovementText.text("reports.made", FollowText.day(report.madeOn())));
    }

    long id() {
        return report.id();
    }
}
