package vn.sovang.exchange.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.NumericCondition;
import vn.sovang.model.movement.Quota;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.Nfc;
import vn.sovang.text.OfficialDate;

/// What a person says a passage means: the value as they typed it, with the codes it has.
public final class PlanAssigning {
    private static final Set<PlanPart> DAYS = EnumSet.of(PlanPart.DATE, PlanPart.START, PlanPart.END);
    private static final Set<PlanPart> TERMS = EnumSet.of(
            PlanPart.REPORT_DAY,
            PlanPart.AWARD_ROUND,
            PlanPart.DOSSIER_DUE,
            PlanPart.REGISTRATION_DUE,
            PlanPart.MIDTERM_DUE,
            PlanPart.FINAL_DUE);
    private static final Pattern DAY = Pattern.compile(PlanDays.DAY);
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final AwardCatalogue catalogue;

    /// Names awards by the catalogue.
    public PlanAssigning(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The passage as a person confirmed it.
    ///
    /// @param value as typed; days in any way plans write them
    public PlanField confirmed(PlanField read, PlanPart part, String group, String value) {
        String now = part == PlanPart.TASK ? value.strip() : Nfc.line(value);
        if (DAYS.contains(part)) {
            return read.confirmed(part, "", day(now).orElse(now), List.of());
        }
        if (TERMS.contains(part)) {
            List<String> notation =
                    PlannedTerm.of(now).map(DueRule::notation).map(List::of).orElse(List.of());
            boolean same = part == read.part() && now.equals(read.value());
            return read.confirmed(part, "", now, same ? read.codes() : notation);
        }
        if (part == PlanPart.AWARD) {
            return read.confirmed(
                    part, "", now, now.equals(read.value()) ? read.codes() : AwardsReader.codes(catalogue, now));
        }
        return read.confirmed(part, Nfc.line(group), now, List.of());
    }

    /// The same passage for one award that a person chose.
    public PlanField chosen(PlanField read, String code) {
        return read.confirmed(PlanPart.AWARD, "", catalogue.nameOf(code), List.of(code));
    }

    /// A passage nobody had read before.
    ///
    /// @param first first of the lines
    /// @param last last of the lines
    public PlanField assigned(PlanPart part, List<String> lines, int first, int last) {
        String passage = lines.subList(first - 1, last).stream()
                .map(PlanParagraphs::clean)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        String value = Marker.of(passage).rest().replaceAll("[;,\\s]+$", "");
        PlanField raw = new PlanField(part, "", value, List.of(), first, last, passage, true);
        if (DAYS.contains(part)) {
            Matcher day = BareText.matcher(DAY, value);
            return day.find()
                    ? raw.confirmed(part, "", PlanDays.iso(day.group(1), day.group(2), day.group(3)), List.of())
                    : raw;
        }
        List<DueRule> rules = TERMS.contains(part) ? DuePhrases.in("báo cáo " + value) : List.of();
        return rules.size() == 1
                ? raw.confirmed(
                        part,
                        "",
                        rules.getFirst().display(),
                        List.of(rules.getFirst().notation()))
                : confirmed(raw, part, "", value);
    }

    /// The value as people read it.
    public static String display(PlanField field) {
        return ISO.matcher(field.value()).matches()
                ? OfficialDate.brief(LocalDate.parse(field.value()))
                : field.value();
    }

    /// Why the value cannot be taken over, with the way out; empty when it can.
    public static String fault(PlanField field) {
        if (field.value().isBlank()) {
            return "Chưa có chữ nào. Hãy gõ nội dung, hoặc bỏ dòng này.";
        }
        return DAYS.contains(field.part()) && !ISO.matcher(field.value()).matches()
                ? "Không phải một ngày. Hãy ghi như 25/10/2026."
                : "";
    }

    /// How the program understands words that stand for numbers, days or papers; empty where words stay words.
    public static String understood(PlanField field) {
        return switch (field.part()) {
            case QUOTA ->
                joined(PlannedQuota.of(field.group(), field.value()).stream()
                        .map(quota -> new Quota(quota.units(), quota.limits()).line("…"))
                        .toList());
            case CONDITION ->
                PlannedCondition.of(field.group(), field.value())
                        .map(NumericCondition::line)
                        .orElse("");
            case STAGE ->
                PlannedStage.of(field.value())
                        .map(stage -> stage.name() + ": " + day(stage.from()) + " – " + day(stage.to()))
                        .orElse("");
            case SCORE ->
                PlannedScore.of(field.group(), field.value())
                        .map(score -> score.points().toPlainString() + " điểm, "
                                + score.formula().label().toLowerCase(java.util.Locale.ROOT))
                        .orElse("");
            case DOSSIER_ITEM ->
                joined(PlannedItems.of(field.value()).stream()
                        .map(PlanAssigning::item)
                        .toList());
            case REPORT_DAY, AWARD_ROUND, DOSSIER_DUE, REGISTRATION_DUE, MIDTERM_DUE, FINAL_DUE ->
                PlannedTerm.of(field.value()).map(DueRule::display).orElse("");
            default -> "";
        };
    }

    /// Whether the part is one that [#understood(PlanField)] has words for.
    public static boolean isReckoned(PlanPart part) {
        return TERMS.contains(part)
                || EnumSet.of(PlanPart.QUOTA, PlanPart.CONDITION, PlanPart.STAGE, PlanPart.SCORE, PlanPart.DOSSIER_ITEM)
                        .contains(part);
    }

    private static String item(DossierItem item) {
        return item.kind().label() + ": " + item.display();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "…" : OfficialDate.brief(day);
    }

    private static String joined(List<String> parts) {
        return String.join("; ", parts);
    }

    private static Optional<String> day(String words) {
        Matcher day = BareText.matcher(DAY, words);
        return ISO.matcher(words).matches()
                ? Optional.of(words)
                : day.matches()
                        ? Optional.of(PlanDays.iso(day.group(1), day.group(2), day.group(3)))
                                .filter(iso -> !iso.isEmpty())
                        : Optional.empty();
    }
}
