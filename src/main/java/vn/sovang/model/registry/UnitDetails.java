package vn.sovang.model.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// What the registry knows of a unit beyond its name and place in the tree.
///
/// @param statisticsClass null for the usual one of its kind ([UnitClass#usualOf(UnitKind)])
/// @param activityField code of its lĩnh vực hoạt động, such as "0003"; empty while unknown
/// @param clusterId cụm, khối thi đua it competes in
/// @param founding quá trình thành lập và phát triển, for the collective's report
/// @param organisation cơ cấu tổ chức, for the collective's report
/// @param formerNames names it had before, the latest first
public record UnitDetails(
        @Nullable UnitClass statisticsClass,
        String activityField,
        @Nullable Long clusterId,
        Headcount headcount,
        String founding,
        String organisation,
        List<String> formerNames) {
    /// Nothing known.
    public static final UnitDetails UNKNOWN = new UnitDetails(null, "", null, Headcount.UNKNOWN, "", "", List.of());

    public UnitDetails {
        activityField = Nfc.line(activityField);
        founding = Nfc.lines(founding);
        organisation = Nfc.lines(organisation);
        formerNames = formerNames.stream().map(Nfc::line).toList();
    }
}
