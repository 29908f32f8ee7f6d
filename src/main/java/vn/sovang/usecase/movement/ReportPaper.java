package vn.sovang.usecase.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.movement.ProgressFigures;
import vn.sovang.form.movement.ProgressReportFacts;
import vn.sovang.form.movement.UnitProgress;
import vn.sovang.model.Office;
import vn.sovang.model.Signatory;
import vn.sovang.model.movement.MovementReport;
import vn.sovang.model.movement.TypicalExample;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.usecase.movement.MovementFigures.AwardFigures;
import vn.sovang.usecase.movement.MovementFigures.GrantedNomination;

/// A report on a movement as it is printed: the period's figures from the store, the clerk's own words beside them.
final class ReportPaper {
    private final Office office;
    private final MovementFigures figures;

    ReportPaper(Office office, MovementFigures figures) {
        this.office = office;
        this.figures = figures;
    }

    /// @param signatory who signs for the office
    ProgressReportFacts facts(MovementReport report, Signatory signatory) {
        LocalDate day = report.date() == null ? report.to() : report.date();
        NumberAndDate head =
                new NumberAndDate(office.letterhead(), report.kind(), report.number(), report.date(), day.getYear());
        MovementReport.Texts texts = report.texts();
        return new ProgressReportFacts(
                head,
                office.name(),
                figures.movement(),
                report.from() == null ? figures.movement().start() : report.from(),
                report.to(),
                lines(report.addressee()),
                units(),
                numbers(),
                lines(texts.direction()),
                lines(texts.results()),
                List.of(),
                lines(texts.strengths()),
                lines(texts.limits()),
                lines(texts.causes()),
                lines(texts.tasks()),
                lines(texts.proposals()),
                List.of(),
                signatory,
                "");
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private List<UnitProgress> units() {
        Map<Long, List<Nomination>> proposed = new LinkedHashMap<>();
        figures.rounds().stream()
                .flatMap(round -> round.nominations().stream())
                .forEach(one -> proposed.computeIfAbsent(one.proposerUnitId(), id -> new ArrayList<>())
                        .add(one));
        Map<Long, List<Nomination>> granted = new LinkedHashMap<>();
        for (GrantedNomination given : figures.granted()) {
            Nomination one = given.nomination();
            granted.computeIfAbsent(one.proposerUnitId(), id -> new ArrayList<>())
                    .add(given.awardCode() == null ? one : one.withAward(given.awardCode()));
        }
        return figures.units().stream()
                .map(unit -> new UnitProgress(
                        unit.name(),
                        proposed.getOrDefault(unit.id(), List.of()),
                        granted.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    private ProgressFigures numbers() {
        Map<String, Integer> classes = new LinkedHashMap<>();
        for (AwardFigures award : figures.awards()) {
            award.classes().forEach((name, count) -> classes.merge(name, count, Integer::sum));
        }
        Map<Long, String> names = new LinkedHashMap<>();
        figures.units().forEach(unit -> names.put(unit.id(), unit.name()));
        return new ProgressFigures(
                figures.launched(),
                figures.registered(),
                figures.inspections(),
                figures.toMend(),
                figures.receipts().stream()
                        .map(due -> new ProgressFigures.Receipts(
                                due.term().name(),
                                due.due().day(),
                                due.sent(),
                                due.late(),
                                due.silent().size()))
                        .toList(),
                classes,
                figures.contributionsByUnit().entrySet().stream()
                        .map(gift -> gifts(gift.getKey(), gift.getValue()))
                        .toList(),
                figures.contributions().goods().stream().map(ReportPaper::goods).toList(),
                figures.examples().stream()
                        .map(example -> told(example, names.getOrDefault(example.unitId(), "")))
                        .toList());
    }

    private static ProgressFigures.Gifts gifts(Unit unit, ContributionTotals totals) {
        return new ProgressFigures.Gifts(
                unit.name(), totals.money(), totals.goodsValue(), totals.unvalued(), totals.days());
    }

    /// "1.200 phần quà"; without an amount the goods alone.
    private static String goods(ContributionTotals.Goods goods) {
        String amount = goods.quantity().signum() == 0
                ? ""
                : vn.sovang.text.Decimals.display(goods.quantity()) + " "
                        + (goods.measure().isEmpty() ? "" : goods.measure() + " ");
        return amount + goods.item();
    }

    private static ProgressFigures.Told told(TypicalExample example, String unitName) {
        return new ProgressFigures.Told(example.name(), unitName, example.title(), example.text());
    }
}
