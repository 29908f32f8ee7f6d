package vn.sovang.usecase.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.movement.PlanDossier;
import vn.sovang.form.movement.PlanFacts;
import vn.sovang.form.movement.PlanRewards;
import vn.sovang.form.movement.TitledLines;
import vn.sovang.model.Office;
import vn.sovang.model.Signatory;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.due.DueDays;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.NumericCondition;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.model.movement.Stage;
import vn.sovang.model.movement.TermKind;
import vn.sovang.rule.Regime;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.round.MovementDetail;

/// The plan of a movement as its record tells it: what the plan says in its own words stands so; what only the calendar
/// or the items know is put into words.
public final class PlanPaper {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Office office;
    private final Movement movement;
    private final MovementPlan plan;
    private final MovementDetail detail;

    public PlanPaper(Office office, Movement movement, MovementDetail detail) {
        this.office = office;
        this.movement = movement;
        this.detail = detail;
        plan = detail.plan();
    }

    /// @param parts thành phần hồ sơ, in words
    /// @param sending who takes dossiers in and until when, where the plan itself does not say
    /// @param own who signs for the office where the plan names nobody
    public PlanFacts facts(
            NumberAndDate head, @Nullable Regime regime, List<String> parts, Sending sending, Signatory own) {
        return new PlanFacts(
                head,
                movement.planIssuer().isEmpty() ? office.name() : movement.planIssuer(),
                movement,
                plan.texts(PlanSection.BASE).isEmpty() ? regime : null,
                plan.texts(PlanSection.BASE),
                lines(PlanSection.AIM),
                lines(PlanSection.DEMAND),
                lines(PlanSection.SCOPE),
                groups(PlanSection.SUBJECT),
                groups(PlanSection.CONTENT),
                plan.stages().stream().map(PlanPaper::stage).toList(),
                lines(PlanSection.SOLUTION),
                rewards(),
                dossier(parts, sending),
                reviews(),
                lines(PlanSection.FUNDING),
                tasks(),
                office.councilSecretariat(),
                lines(PlanSection.RECIPIENT).stream()
                        .filter(line -> !line.startsWith("Lưu:"))
                        .toList(),
                plan.signatories().isEmpty() ? List.of(own) : plan.signatories(),
                filing());
    }

    /// Where dossiers go and until when; both may be missing.
    public record Sending(String to, @Nullable LocalDate due) {
        static final Sending NONE = new Sending("", null);
    }

    /// "Tờ trình của cơ quan, đơn vị đề nghị: 01 bản sao".
    ///
    /// @param whose whose paper it is, " của ..." or empty
    public static List<String> parts(List<DossierItem> items, Function<DossierItem, String> whose) {
        return items.stream()
                .map(item -> item.kind().label() + whose.apply(item) + ": " + item.display())
                .toList();
    }

    private PlanRewards rewards() {
        Map<String, List<String>> criteria = new LinkedHashMap<>(plan.groups(PlanSection.CRITERION));
        for (NumericCondition condition : plan.conditions()) {
            criteria.computeIfAbsent(condition.group(), group -> new ArrayList<>())
                    .add(condition.line());
        }
        return new PlanRewards(
                parts(criteria),
                plan.scores(),
                plan.texts(PlanSection.TIE_BREAK),
                lines(PlanSection.AWARD_SUBJECT),
                plan.texts(PlanSection.OTHER_AWARD),
                groups(PlanSection.STANDARD),
                plan.quotas());
    }

    private PlanDossier dossier(List<String> parts, Sending sending) {
        List<String> remarks = lines(PlanSection.DOSSIER_REMARK);
        if (!remarks.isEmpty()) {
            return new PlanDossier(lines(PlanSection.PROCEDURE), parts, "", null, remarks);
        }
        List<MovementTerm> terms = detail.terms().stream()
                .filter(term -> term.kind() == TermKind.DOSSIER)
                .toList();
        LocalDate once = terms.size() == 1 ? once(terms.getFirst()) : null;
        if (once != null) {
            return new PlanDossier(
                    lines(PlanSection.PROCEDURE), parts, terms.getFirst().to(), once, List.of());
        }
        List<String> told = terms.stream().map(PlanPaper::term).toList();
        return terms.isEmpty()
                ? new PlanDossier(lines(PlanSection.PROCEDURE), parts, sending.to(), sending.due(), List.of())
                : new PlanDossier(lines(PlanSection.PROCEDURE), parts, "", null, told);
    }

    /// The plan's own words; where it has none, the calendar of reports and meetings.
    private List<String> reviews() {
        List<String> said = lines(PlanSection.REVIEW);
        return !said.isEmpty()
                ? said
                : detail.terms().stream()
                        .filter(term -> term.kind() != TermKind.DOSSIER)
                        .map(PlanPaper::term)
                        .toList();
    }

    private List<TitledLines> tasks() {
        Map<String, List<String>> byOrgan = new LinkedHashMap<>();
        for (MovementTask task : detail.tasks()) {
            byOrgan.computeIfAbsent(task.organ(), organ -> new ArrayList<>()).add(task(task));
        }
        return parts(byOrgan);
    }

    /// The task's words, with its day where they do not name it.
    private static String task(MovementTask task) {
        String due = task.rule().display();
        if (due.isEmpty() || numbers(task.text()).containsAll(numbers(due))) {
            return task.text();
        }
        return unended(task.text()) + " (" + due + ")";
    }

    /// "Báo cáo nhanh gửi Sở Nội vụ: ngày 05, 15, 25 hằng tháng".
    private static String term(MovementTerm term) {
        String due = term.rule().display();
        return unended(term.name())
                + (term.to().isEmpty() ? "" : " gửi " + term.to())
                + (due.isEmpty() ? "" : ": " + due)
                + (term.note().isEmpty() ? "" : " (" + unended(term.note()) + ")");
    }

    /// "Đợt 1: từ ngày 01/10/2021 đến ngày 31/12/2021, số hóa hồ sơ".
    static String stage(Stage stage) {
        LocalDate from = stage.from();
        LocalDate to = stage.to();
        String days = (from == null ? "" : "từ ngày " + OfficialDate.brief(from))
                + (from == null || to == null ? "" : " ")
                + (to == null ? "" : "đến ngày " + OfficialDate.brief(to));
        String told = days.isEmpty() || stage.text().isEmpty() ? days + stage.text() : days + ", " + stage.text();
        return told.isEmpty() ? stage.name() : stage.name().isEmpty() ? told : unended(stage.name()) + ": " + told;
    }

    private List<TitledLines> groups(PlanSection section) {
        return parts(plan.groups(section));
    }

    private static List<TitledLines> parts(Map<String, List<String>> groups) {
        return groups.entrySet().stream()
                .map(group -> new TitledLines(unended(group.getKey()), group.getValue()))
                .toList();
    }

    /// Lines of a section that the form prints without groups; a group's name then stands before its line.
    private List<String> lines(PlanSection section) {
        return plan.lines().stream()
                .filter(line -> line.section() == section)
                .map(line -> line.group().isEmpty() ? line.text() : unended(line.group()) + ": " + line.text())
                .toList();
    }

    /// What the plan's own last recipient line says after "Lưu: VT,".
    private String filing() {
        return plan.texts(PlanSection.RECIPIENT).stream()
                .filter(line -> line.startsWith("Lưu: VT,"))
                .map(line -> unended(line.substring("Lưu: VT,".length()).strip()))
                .findFirst()
                .orElse("");
    }

    private static @Nullable LocalDate once(MovementTerm term) {
        return term.rule().days() instanceof DueDays.Once(LocalDate day)
                        && !term.rule().before()
                ? day
                : null;
    }

    private static Set<Integer> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(digits -> digits.length() < 6)
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String unended(String text) {
        return text.replaceFirst("[.;:,]+$", "");
    }
}
