package vn.sovang.form.movement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.Signatory;
import vn.sovang.model.movement.Movement;
import vn.sovang.rule.Regime;

/// What the plan of a movement says besides the movement itself. Every list may be empty: the paper prints the sections
/// there are.
///
/// @param issuer who issues it, in running text
/// @param movement title, slogan, contents, criteria for all, awards, start and end
/// @param regime its laws are cited first; null where the plan cites none
/// @param bases further bases, such as "Thực hiện Kế hoạch số ... của ...", without closing mark
/// @param aims mục đích; with no demands, both in one
/// @param demands yêu cầu
/// @param scope phạm vi
/// @param subjects who competes, per group
/// @param contents nội dung thi đua per group, besides those the movement has for all
/// @param stages đợt and days within the time of the movement
/// @param solutions giải pháp
/// @param reviews sơ kết, tổng kết and the calendar of reports
/// @param funding kinh phí
/// @param tasks per unit
/// @param contact who collects difficulties, in running text; empty prints dots
/// @param recipients besides the file
/// @param signatories first to last; several sign side by side
/// @param filing unit that keeps the copy, after "Lưu: VT"
public record PlanFacts(
        NumberAndDate head,
        String issuer,
        Movement movement,
        @Nullable Regime regime,
        List<String> bases,
        List<String> aims,
        List<String> demands,
        List<String> scope,
        List<TitledLines> subjects,
        List<TitledLines> contents,
        List<String> stages,
        List<String> solutions,
        PlanRewards rewards,
        PlanDossier dossier,
        List<String> reviews,
        List<String> funding,
        List<TitledLines> tasks,
        String contact,
        List<String> recipients,
        List<Signatory> signatories,
        String filing) {
    public PlanFacts {
        bases = List.copyOf(bases);
        aims = List.copyOf(aims);
        demands = List.copyOf(demands);
        scope = List.copyOf(scope);
        subjects = List.copyOf(subjects);
        contents = List.copyOf(contents);
        stages = List.copyOf(stages);
        solutions = List.copyOf(solutions);
        reviews = List.copyOf(reviews);
        funding = List.copyOf(funding);
        tasks = List.copyOf(tasks);
        recipients = List.copyOf(recipients);
        signatories = List.copyOf(signatories);
    }
}
