package vn.sovang.form.submission;

import java.util.List;
import vn.sovang.form.base.NumberAndDate;

/// What the check sheet of a dossier says.
///
/// @param head organ that checks, place and day; a check sheet has no number
/// @param items every component asked for, present or not
/// @param findings what the rules found
/// @param gaps values still missing in the papers, which print dots there, in running text
/// @param checked whether somebody has checked: only then nothing found is said to be nothing
/// @param checker name of the person who checked; empty leaves room to write it
public record CheckSheetFacts(
        NumberAndDate head,
        SentDossier dossier,
        List<CheckedItem> items,
        List<CheckSheetLine> findings,
        List<String> gaps,
        boolean checked,
        String checker) {
    public CheckSheetFacts {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
    }
}
