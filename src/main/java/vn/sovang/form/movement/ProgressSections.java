package vn.sovang.form.movement;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.Prose;
import vn.sovang.form.movement.SectionOutline.Part;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Space;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Tally;
import vn.sovang.text.Numbers;

/// The sections of a report on a movement. The quick one leaves out what it has not; the others leave lines to write
/// it on.
final class ProgressSections {
    private static final double BELOW_TABLE = 8;
    private static final int LINES = 2;
    /// Examples a report of one page has room for.
    private static final int QUICK_EXAMPLES = 5;
    private final ProgressReportFacts facts;
    private final AwardCatalogue catalogue;
    private final ProgressCounts counts;
    private final ProgressCharts charts;

    ProgressSections(ProgressReportFacts facts, AwardCatalogue catalogue) {
        this.facts = facts;
        this.catalogue = catalogue;
        counts = new ProgressCounts(facts.figures());
        charts = new ProgressCharts(catalogue);
    }

    List<Block> blocks() {
        return facts.quick() ? quick() : whole();
    }

    /// Labels stand in the line, so that it keeps to one page.
    private List<Block> quick() {
        List<Block> blocks = new ArrayList<>();
        boolean told = !facts.figures().equals(ProgressFigures.NONE);
        // With more to count there is no room for the table: its rows are lines.
        blocks.add(
                tallied()
                        ? Prose.labelledLead("1. Kết quả trong kỳ:", sentence())
                        : Prose.labelled("1. Kết quả trong kỳ:", sentence()));
        if (told) {
            blocks.addAll(SectionOutline.items(counted()));
        } else {
            blocks.addAll(awards());
            blocks.addAll(SectionOutline.items(facts.results()));
        }
        int number = 2;
        for (TitledLines part : List.of(
                new TitledLines("Điển hình tiêu biểu", quickExamples()),
                new TitledLines("Khó khăn, vướng mắc", facts.limits()),
                new TitledLines("Nhiệm vụ kỳ tới", facts.tasks()),
                new TitledLines("Đề xuất, kiến nghị", facts.proposals()))) {
            if (!part.lines().isEmpty()) {
                blocks.addAll(SectionOutline.runIn(number + ". " + part.title() + ":", part.lines()));
                number++;
            }
        }
        return blocks;
    }

    /// What the period brought, in lines.
    private List<String> counted() {
        List<String> lines = new ArrayList<>();
        Tally granted = Tally.of(facts.granted(), catalogue);
        granted.awardCodes()
                .forEach(code -> lines.add("Tặng " + MovementPhrase.award(code, catalogue) + ": "
                        + granted.of(code).sentencePhrase()));
        if (!counts.taking().isEmpty()) {
            List<String> taking = new ArrayList<>(counts.taking());
            taking.replaceAll(Prose::lowered);
            lines.add(Prose.capital(String.join("; ", taking)));
        }
        if (!counts.sent().isEmpty()) {
            lines.add(String.join("; ", counts.sent()));
        }
        if (!counts.giftsPhrase().isEmpty()) {
            lines.add(counts.giftsPhrase());
        }
        lines.addAll(facts.results());
        return lines;
    }

    private List<Block> whole() {
        boolean last = facts.head().kind() == PaperKind.FINAL_REPORT;
        List<Block> figures = new ArrayList<>(figures());
        figures.addAll(charts.awards(facts.granted()));
        figures.addAll(counts.classes());
        if (facts.units().stream()
                        .anyMatch(unit ->
                                !unit.proposed().isEmpty() || !unit.granted().isEmpty())
                || facts.figures().equals(ProgressFigures.NONE)
                        && !facts.units().isEmpty()) {
            figures.add(Prose.lead("Kết quả của từng cơ quan, đơn vị:"));
            figures.add(ProgressTables.byUnit(facts, catalogue));
            figures.add(new Space(BELOW_TABLE));
            figures.addAll(charts.nominations(facts.units()));
        }
        List<Block> gifts = new ArrayList<>(counts.gifts());
        gifts.addAll(charts.gifts(facts.figures().gifts()));
        String examples = "Điển hình tiêu biểu"
                + (facts.examples().isEmpty() || !facts.figures().told().isEmpty()
                        ? ""
                        : " (" + Tally.of(facts.examples(), catalogue).total().sentencePhrase() + ")");
        return new SectionOutline()
                .addParts("Công tác chỉ đạo, triển khai", written("", facts.direction()))
                .addParts(
                        "Kết quả thực hiện",
                        written("Kết quả theo nội dung thi đua", facts.results()),
                        new Part("Tham gia phong trào và khen thưởng", figures),
                        new Part("Đóng góp cho phong trào", gifts),
                        new Part("Thực hiện chế độ báo cáo", counts.receipts()),
                        written(examples, examples()))
                .addParts(
                        "Đánh giá chung",
                        written("Ưu điểm", facts.strengths()),
                        written("Hạn chế, khó khăn", facts.limits()),
                        written("Nguyên nhân", facts.causes()))
                .addParts(
                        last ? "Bài học và nhiệm vụ sau tổng kết" : "Nhiệm vụ, giải pháp thời gian tới",
                        written("", facts.tasks()))
                .addParts("Đề xuất, kiến nghị", written("", facts.proposals()))
                .blocks();
    }

    /// How many took part, were proposed and commended: one sentence and the table it sums up.
    private List<Block> figures() {
        List<Block> blocks = new ArrayList<>();
        counts.taking().forEach(line -> blocks.add(Prose.body(line + ".")));
        blocks.add(tallied() ? Prose.lead(sentence()) : Prose.body(sentence()));
        blocks.addAll(awards());
        return blocks;
    }

    private boolean tallied() {
        return !facts.proposed().isEmpty() || !facts.granted().isEmpty();
    }

    private String sentence() {
        if (facts.units().isEmpty()) {
            return "Trong kỳ có " + Prose.countOrDots(0) + " cơ quan, đơn vị tham gia phong trào; đề nghị khen thưởng "
                    + Prose.DOTS + "; đã khen thưởng " + Prose.DOTS;
        }
        return "Trong kỳ có " + Numbers.count(facts.units().size()) + " cơ quan, đơn vị tham gia phong trào; "
                + said("đề nghị khen thưởng", facts.proposed()) + "; " + said("đã khen thưởng", facts.granted())
                + (tallied() ? ", cụ thể:" : ".");
    }

    private List<Block> awards() {
        return tallied() ? List.of(ProgressTables.byAward(facts, catalogue), new Space(BELOW_TABLE)) : List.of();
    }

    private String said(String verb, List<Nomination> nominations) {
        return nominations.isEmpty()
                ? "chưa có trường hợp " + verb.replace("đã ", "được ")
                : verb + " " + Tally.of(nominations, catalogue).total().sentencePhrase();
    }

    /// Those of the list a line each, those only told of in one line.
    private List<String> quickExamples() {
        List<String> told = facts.figures().told().stream()
                .limit(QUICK_EXAMPLES)
                .map(ProgressFigures.Told::head)
                .toList();
        return told.isEmpty() ? examples() : List.of(String.join("; ", told));
    }

    private List<String> examples() {
        List<String> lines = new ArrayList<>(
                facts.figures().told().stream().map(ProgressFigures.Told::item).toList());
        for (Nomination one : facts.examples()) {
            String where = one.postAndUnit();
            lines.add(one.subjectName() + (where.isEmpty() ? "" : " (" + where + ")") + ": "
                    + MovementPhrase.oneLine(Prose.orDots(one.achievement())));
        }
        return lines;
    }

    private static Part written(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            return Part.ofLines(title, lines);
        }
        List<Block> dots = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            dots.add(Prose.dotted());
        }
        return new Part(title, dots);
    }
}
