package vn.sovang.ui.registry.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.registry.InitiativeScope;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.text.OfficialDate;

/// An initiative as its tab shows it, computed once when loaded.
///
/// @param recognition number, date and organ
/// @param part scope and the author's share
record InitiativeLine(RecognisedInitiative entry, String year, String title, String recognition, String part)
        implements EntryLine<RecognisedInitiative> {
    @Override
    public long id() {
        return entry.id();
    }

    @Override
    public List<Words> words() {
        return Words.small(recognition, part);
    }

    /// The lines of a list, the latest first; a year stands beside its first line only.
    static List<InitiativeLine> of(List<RecognisedInitiative> initiatives) {
        List<InitiativeLine> lines = new ArrayList<>();
        String before = "";
        for (RecognisedInitiative initiative : initiatives) {
            String year = year(initiative);
            lines.add(new InitiativeLine(
                    initiative,
                    year.equals(before) ? "" : year,
                    initiative.name(),
                    recognition(initiative),
                    part(initiative)));
            before = year;
        }
        return lines;
    }

    private static String year(RecognisedInitiative initiative) {
        Integer year = initiative.year();
        LocalDate date = initiative.date();
        if (year == null && date == null) {
            return HistoryText.text("grant.noYear");
        }
        return year == null && date != null ? Integer.toString(date.getYear()) : String.valueOf(year);
    }

    private static String recognition(RecognisedInitiative initiative) {
        LocalDate date = initiative.date();
        List<String> parts = new ArrayList<>();
        if (!initiative.number().isEmpty()) {
            parts.add(HistoryText.text("initiative.paper", initiative.number()));
        }
        if (date != null) {
            parts.add(HistoryText.text("grant.day", OfficialDate.brief(date)));
        }
        if (!initiative.body().isEmpty()) {
            parts.add(initiative.body());
        }
        return String.join(" · ", parts);
    }

    private static String part(RecognisedInitiative initiative) {
        InitiativeScope scope = initiative.scope();
        List<String> parts = new ArrayList<>();
        if (scope != null) {
            parts.add(scope.label());
        }
        if (!initiative.share().isEmpty()) {
            parts.add(initiative.share());
        }
        return String.join(" · ", parts);
    }
}
