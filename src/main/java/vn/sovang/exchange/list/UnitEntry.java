package vn.sovang.exchange.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Headcount;
import vn.sovang.model.registry.UnitClass;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.Nfc;

/// A listed tập thể or hộ gia đình.
///
/// @param unitKind said by the list, else as its name speaks of it
/// @param statisticsClass null when the list does not say it
/// @param parentName unit above as the list names it, empty when it names none
/// @param activityField code of the lĩnh vực hoạt động, empty while unknown
/// @param clusterName cụm, khối thi đua as the list names it, empty when it names none
/// @param validFrom null while unknown
public record UnitEntry(
        SubjectKind kind,
        UnitKind unitKind,
        String name,
        String shortName,
        String code,
        @Nullable UnitClass statisticsClass,
        String parentName,
        String activityField,
        String clusterName,
        String headPost,
        String headName,
        Headcount headcount,
        String founding,
        String profile,
        String functions,
        String organisation,
        @Nullable LocalDate validFrom,
        String note)
        implements ListEntry {
    public UnitEntry {
        name = Nfc.line(name);
        shortName = Nfc.line(shortName);
        code = Nfc.line(code);
        parentName = Nfc.line(parentName);
        clusterName = Nfc.line(clusterName);
        headPost = Nfc.line(headPost);
        headName = Nfc.line(headName);
        founding = Nfc.lines(founding);
        profile = Nfc.lines(profile);
        functions = Nfc.lines(functions);
        organisation = Nfc.lines(organisation);
        note = Nfc.line(note);
    }
}
