package vn.sovang.form.movement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.Signatory;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.Nomination;

/// What a report on a movement says: quick, mid-term or final, as the kind in its head says.
///
/// @param reporter who reports, in running text
/// @param from first day of the period, null prints dots
/// @param to last day of the period, null prints dots
/// @param addressees "Kính gửi"; empty for a report to nobody above
/// @param units taking part in the period, also those that proposed nobody; all numbers are counted from it
/// @param figures what else was counted in the period
/// @param direction chỉ đạo, triển khai
/// @param results by the movement's contents
/// @param examples điển hình tiêu biểu, each with its achievement
/// @param strengths ưu điểm
/// @param limits hạn chế, khó khăn
/// @param causes nguyên nhân
/// @param tasks ahead
/// @param proposals đề xuất, kiến nghị
/// @param recipients besides "Như trên" and the file
/// @param filing unit that keeps the copy, after "Lưu: VT"
public record ProgressReportFacts(
        NumberAndDate head,
        String reporter,
        Movement movement,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> addressees,
        List<UnitProgress> units,
        ProgressFigures figures,
        List<String> direction,
        List<String> results,
        List<Nomination> examples,
        List<String> strengths,
        List<String> limits,
        List<String> causes,
        List<String> tasks,
        List<String> proposals,
        List<String> recipients,
        Signatory signatory,
        String filing) {
    private static final Set<PaperKind> KINDS =
            EnumSet.of(PaperKind.QUICK_REPORT, PaperKind.MIDTERM_REPORT, PaperKind.FINAL_REPORT);

    /// @throws IllegalArgumentException when the head is of no such report
    public ProgressReportFacts {
        if (!KINDS.contains(head.kind())) {
            throw new IllegalArgumentException("no report on a movement: " + head.kind());
        }
        addressees = List.copyOf(addressees);
        units = List.copyOf(units);
        direction = List.copyOf(direction);
        results = List.copyOf(results);
        examples = List.copyOf(examples);
        strengths = List.copyOf(strengths);
        limits = List.copyOf(limits);
        causes = List.copyOf(causes);
        tasks = List.copyOf(tasks);
        proposals = List.copyOf(proposals);
        recipients = List.copyOf(recipients);
    }

    /// Whether it is the one-page report between the others.
    boolean quick() {
        return head.kind() == PaperKind.QUICK_REPORT;
    }

    /// Everything proposed.
    List<Nomination> proposed() {
        return units.stream().flatMap(unit -> unit.proposed().stream()).toList();
    }

    /// Everything given.
    List<Nomination> granted() {
        return units.stream().flatMap(unit -> unit.granted().stream()).toList();
    }
}
