package vn.sovang.ui.registry.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.Conduct;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.MaternityLeave;
import vn.sovang.model.registry.MemberResults;
import vn.sovang.model.registry.TitleRegistration;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.OfficialDate;

/// An entry of Theo dõi as its tab shows it, computed once when loaded.
///
/// @param title what it is
/// @param detail time, conclusion, counts; may be empty
record ConductLine(Conduct entry, String year, String title, String detail) implements EntryLine<Conduct> {
    @Override
    public long id() {
        return entry.id();
    }

    @Override
    public List<Words> words() {
        return Words.small(detail, entry.document());
    }

    /// The lines of a list, the latest first; a year stands beside its first line only.
    static List<ConductLine> of(List<Conduct> entries, AwardCatalogue catalogue) {
        List<ConductLine> lines = new ArrayList<>();
        String before = "";
        for (Conduct entry : entries) {
            String year = Integer.toString(year(entry));
            lines.add(new ConductLine(entry, year.equals(before) ? "" : year, title(entry, catalogue), detail(entry)));
            before = year;
        }
        return lines;
    }

    private static int year(Conduct entry) {
        return switch (entry) {
            case Assessment said -> said.year();
            case Hold hold -> hold.from().getYear();
            case TitleRegistration registration -> registration.year();
            case MaternityLeave leave -> leave.from().getYear();
        };
    }

    private static String title(Conduct entry, AwardCatalogue catalogue) {
        return switch (entry) {
            case Assessment said -> said.grade().label();
            case Hold hold ->
                hold.discipline() == null
                        ? hold.kind().label()
                        : hold.kind().label() + ": " + hold.discipline().label();
            case TitleRegistration registration ->
                HistoryText.text("conduct.registered", catalogue.nameOf(registration.awardCode()));
            case MaternityLeave leave -> ConductKind.MATERNITY.label();
        };
    }

    private static String detail(Conduct entry) {
        return switch (entry) {
            case Assessment said -> counts(said.members());
            case Hold hold ->
                hold.kind().isReview()
                        ? time(hold.from(), hold.to()) + " · " + hold.outcome().label()
                        : time(hold.from(), hold.to());
            case TitleRegistration registration -> "";
            case MaternityLeave leave -> time(leave.from(), leave.to());
        };
    }

    private static String time(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? HistoryText.text("conduct.since", OfficialDate.brief(from))
                : HistoryText.text("conduct.time", OfficialDate.brief(from), OfficialDate.brief(to));
    }

    private static String counts(MemberResults members) {
        List<String> parts = new ArrayList<>();
        add(parts, "conduct.members", members.members());
        add(parts, "conduct.done", members.done());
        add(parts, "conduct.advanced", members.advanced());
        add(parts, "conduct.fighters", members.fighters());
        add(parts, "conduct.disciplined", members.disciplined());
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String key, @Nullable Integer count) {
        if (count != null) {
            parts.add(HistoryText.text(key) + ": " + count);
        }
    }
}
