package vn.sovang.form.base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.round.PastAward;
import vn.sovang.paper.Row;
import vn.sovang.paper.Table;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Recognition;
import vn.sovang.text.OfficialDate;

/// Các hình thức đã được khen thưởng: year, award, decision.
public final class PastAwardTable {
    private static final List<Double> WIDTHS = List.of(16.0, 62.0, 87.0);
    private static final String UNKNOWN_DAY = "ngày ... tháng ... năm ......";

    private PastAwardTable() {}

    /// Titles and forms of commendation in one table.
    public static Table of(List<PastAward> awards) {
        return table(
                awards,
                "Danh hiệu, hình thức khen thưởng",
                "Số, ngày, tháng, năm của quyết định; cơ quan ban hành quyết định");
    }

    /// The awards of one family.
    public static Table of(AwardFamily family, List<PastAward> awards) {
        return switch (family) {
            case TITLE ->
                table(
                        awards,
                        "Danh hiệu thi đua",
                        "Số, ngày, tháng, năm của quyết định công nhận; cơ quan ban hành quyết định");
            case COMMENDATION ->
                table(
                        awards,
                        "Hình thức khen thưởng",
                        "Số, ngày, tháng, năm của quyết định khen thưởng; cơ quan ban hành quyết định");
        };
    }

    /// Family of an award by its name; a name the catalogue does not know counts as a form of commendation.
    public static AwardFamily family(PastAward award, AwardCatalogue catalogue) {
        boolean title =
                switch (catalogue.recognise(award.awardName(), List.of())) {
                    case Recognition.Exact exact -> exact.award().family() == AwardFamily.TITLE;
                    case Recognition.ByAlias alias -> alias.award().family() == AwardFamily.TITLE;
                    case Recognition.ByOffer offer -> offer.award().family() == AwardFamily.TITLE;
                    case Recognition.Ambiguous several ->
                        several.candidates().stream().allMatch(one -> one.family() == AwardFamily.TITLE);
                    case Recognition.Unknown unknown -> false;
                };
        return title ? AwardFamily.TITLE : AwardFamily.COMMENDATION;
    }

    /// `"Quyết định số 97/QĐ-TTYT ngày 12 tháng 01 năm 2021 của Giám đốc ..."`, dots for what is unknown. The year of
    /// an
    /// unknown day is not guessed: titles are often decided in the year after.
    public static String decision(PastAward award) {
        LocalDate date = award.decisionDate();
        return "Quyết định số " + Prose.orDots(award.decisionNumber()) + " "
                + (date == null ? UNKNOWN_DAY : OfficialDate.full(date)) + " của " + Prose.orDots(award.issuer());
    }

    private static Table table(List<PastAward> awards, String name, String decision) {
        List<Row> rows = new ArrayList<>();
        for (PastAward award : awards) {
            rows.add(Row.of(List.of(
                    TableText.centred(Integer.toString(award.year())),
                    TableText.left(award.awardName()),
                    TableText.left(decision(award)))));
        }
        return new Table(WIDTHS, List.of(TableText.header("Năm", name, decision)), rows, true);
    }
}
