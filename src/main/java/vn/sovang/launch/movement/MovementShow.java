package vn.sovang.launch.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.AnswerCommand;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.movement.PlannedMovement;

/// `movement show ID`.
@Command(name = "show", description = "Xem một phong trào: kế hoạch, nhiệm vụ, mốc thời gian.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MovementShow extends AnswerCommand {
    @Parameters(paramLabel = "ID", description = "số của phong trào (xem movement list)")
    private long id;

    /// The whole of a movement as JSON shows it.
    record Whole(PlannedMovement planned, List<MovementTask> tasks, List<MovementTerm> terms) {}

    @Override
    protected Answer answer(Assembly assembly) throws Refusal {
        Whole whole = new Whole(
                MovementFeature.editMovement(assembly).find(id),
                assembly.stores().tasks().of(id),
                assembly.stores().terms().of(id));
        return new Answer(whole, words(whole));
    }

    /// `"từ 01/5/2026 đến khi có thông báo kết thúc"`; empty where nothing is known.
    static String period(Movement one) {
        LocalDate start = one.start();
        LocalDate last = one.lastDay();
        String until = last != null ? "đến " + OfficialDate.brief(last) : one.endCondition();
        return (start == null ? "" : "từ " + OfficialDate.brief(start) + " ") + until;
    }

    private static List<String> words(Whole whole) {
        List<String> out = new ArrayList<>();
        Movement one = whole.planned().movement();
        field(out, "Phong trào", one.title());
        field(out, "Khẩu hiệu", one.slogan());
        field(
                out,
                "Kế hoạch",
                one.planNumber()
                        + (one.planDate() == null ? "" : " ngày " + OfficialDate.brief(one.planDate()))
                        + (one.planIssuer().isEmpty() ? "" : " của " + one.planIssuer()));
        field(out, "Thời gian", period(one).strip());
        if (one.closing() != null) {
            field(out, "Kết thúc theo", one.closing().document());
        }
        section(out, "Nội dung thi đua", one.contents());
        section(out, "Tiêu chí thi đua", one.criteria());
        for (PlanSection section : PlanSection.values()) {
            whole.planned()
                    .plan()
                    .groups(section)
                    .forEach((group, lines) ->
                            section(out, section.label() + (group.isEmpty() ? "" : " – " + group), lines));
        }
        section(
                out,
                "Nhiệm vụ",
                whole.tasks().stream()
                        .map(task -> task.organ() + ": " + task.text())
                        .toList());
        section(
                out,
                "Mốc thời gian",
                whole.terms().stream()
                        .map(term -> term.kind().label() + ": " + term.name()
                                + (term.rule().isOpen()
                                        ? ""
                                        : " (" + term.rule().notation() + ")"))
                        .toList());
        return out;
    }

    private static void field(List<String> out, String label, String value) {
        if (!value.isBlank()) {
            out.add(label + ": " + value);
        }
    }

    private static void section(List<String> out, String label, List<String> lines) {
        if (!lines.isEmpty()) {
            out.add(label + ":");
            lines.forEach(line -> out.add("  - " + line));
        }
    }
}
