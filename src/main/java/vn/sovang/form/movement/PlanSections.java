package vn.sovang.form.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.form.base.Prose;
import vn.sovang.form.movement.SectionOutline.Part;
import vn.sovang.model.Award;
import vn.sovang.model.movement.Movement;
import vn.sovang.paper.Block;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.OfficialDate;

/// The sections of a movement's plan in the order plans have them.
final class PlanSections {
    private final PlanFacts facts;
    private final AwardCatalogue catalogue;

    PlanSections(PlanFacts facts, AwardCatalogue catalogue) {
        this.facts = facts;
        this.catalogue = catalogue;
    }

    List<Block> blocks() {
        Movement movement = facts.movement();
        SectionOutline outline = new SectionOutline();
        if (facts.demands().isEmpty()) {
            outline.add("Mục đích, yêu cầu", facts.aims());
        } else {
            outline.addParts(
                    facts.aims().isEmpty() ? "Yêu cầu" : "Mục đích, yêu cầu",
                    Part.ofLines(facts.aims().isEmpty() ? "" : "Mục đích", facts.aims()),
                    Part.ofLines(facts.aims().isEmpty() ? "" : "Yêu cầu", facts.demands()));
        }
        outline.addJoined(
                "thi đua",
                Part.ofLines("Phạm vi", facts.scope()),
                Part.ofGroups("Đối tượng", facts.subjects()),
                Part.ofGroups("Nội dung", TitledLines.withAll(movement.contents(), facts.contents())),
                Part.ofLines("Thời gian", time(movement)));
        outline.add("Khẩu hiệu thi đua", movement.slogan().isEmpty() ? List.of() : List.of(quoted(movement.slogan())));
        outline.add("Giải pháp thực hiện", facts.solutions());
        rewards(outline, movement);
        dossier(outline);
        outline.add("Sơ kết, tổng kết và chế độ báo cáo", facts.reviews());
        outline.add("Kinh phí thực hiện", facts.funding());
        outline.addParts(
                "Tổ chức thực hiện",
                facts.tasks().stream()
                        .map(task -> Part.ofLines(task.title(), task.lines()))
                        .toArray(Part[]::new));
        return outline.blocks();
    }

    private void rewards(SectionOutline outline, Movement movement) {
        PlanRewards rewards = facts.rewards();
        List<TitledLines> criteria = new ArrayList<>(TitledLines.withAll(movement.criteria(), rewards.criteria()));
        if (!rewards.scoring().isEmpty()) {
            criteria.add(TitledLines.of(List.of("Tiêu chí được chấm theo thang điểm tại Phụ lục kèm theo")));
        }
        List<TitledLines> standards = new ArrayList<>(rewards.standards());
        if (!rewards.tieBreaks().isEmpty()) {
            standards.add(TitledLines.of(List.of("Các trường hợp có điểm bằng nhau được xét lần lượt theo: "
                    + String.join("; ", rewards.tieBreaks()))));
        }
        List<Part> parts = List.of(
                Part.ofGroups("Tiêu chí thi đua", criteria),
                Part.ofLines("Đối tượng khen thưởng", rewards.subjects()),
                Part.ofLines("Hình thức khen thưởng", awards(movement)),
                Part.ofGroups("Tiêu chuẩn khen thưởng", standards),
                Part.ofLines(
                        "Số lượng khen thưởng",
                        rewards.quotas().stream()
                                .map(quota -> quota.line(Prose.DOTS))
                                .toList()));
        List<Part> said =
                parts.stream().filter(part -> !part.blocks().isEmpty()).toList();
        if (said.size() == 1) {
            outline.addParts(
                    said.getFirst().title(), new Part("", said.getFirst().blocks()));
        } else {
            boolean judged = !parts.getFirst().blocks().isEmpty();
            outline.addParts(judged ? "Tiêu chí thi đua và khen thưởng" : "Khen thưởng", said.toArray(Part[]::new));
        }
    }

    private void dossier(SectionOutline outline) {
        PlanDossier dossier = facts.dossier();
        List<String> sending = new ArrayList<>();
        LocalDate due = dossier.due();
        if (!dossier.sendTo().isEmpty() || due != null) {
            sending.add("Hồ sơ gửi về " + Prose.orDots(dossier.sendTo())
                    + (due == null ? "" : " chậm nhất " + OfficialDate.full(due)));
        }
        sending.addAll(dossier.remarks());
        outline.addParts(
                "Thủ tục, hồ sơ đề nghị khen thưởng",
                Part.ofLines("Thủ tục", dossier.procedure()),
                Part.ofLines("Thành phần hồ sơ", dossier.parts()),
                Part.ofLines("Nơi nhận và thời hạn gửi hồ sơ", sending));
    }

    /// When the movement runs; nothing where neither end is known.
    private List<String> time(Movement movement) {
        LocalDate start = movement.start();
        LocalDate end = movement.end();
        String until = end != null ? "đến " + OfficialDate.full(end) : openEnd(movement.endCondition());
        List<String> lines = new ArrayList<>();
        if (start != null || !until.isEmpty()) {
            String from = start == null ? "Từ khi phát động phong trào" : "Từ " + OfficialDate.full(start);
            lines.add(from + (until.isEmpty() ? "" : " " + until));
        }
        lines.addAll(facts.stages());
        return lines;
    }

    private static String openEnd(String condition) {
        return condition.isEmpty() || condition.startsWith("đến ") ? condition : "đến " + condition;
    }

    /// Awards the movement offers, high to low, then those the catalogue does not know.
    private List<String> awards(Movement movement) {
        List<String> lines = new ArrayList<>();
        Set<String> open = new HashSet<>(movement.awardCodes());
        for (Award award : catalogue.all()) {
            if (open.remove(award.code())) {
                lines.add(award.name());
            }
        }
        movement.awardCodes().stream().filter(open::contains).forEach(lines::add);
        lines.addAll(facts.rewards().otherAwards());
        return lines;
    }

    private static String quoted(String slogan) {
        return slogan.startsWith("“") ? slogan : "“" + slogan + "”";
    }
}
