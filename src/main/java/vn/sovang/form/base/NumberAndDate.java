package vn.sovang.form.base;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;

/// What a paper is known by: organ, number, symbol, place and day. Every place that repeats number or day takes it from
/// here.
///
/// @param number as văn thư gave it, the figure alone or with its symbol; empty until then
/// @param date day of issue, null while unknown
/// @param year printed while the day is unknown
/// @param drafter abbreviation of the unit that drafts, in the symbol of a letter; empty for other papers
public record NumberAndDate(
        Letterhead letterhead,
        PaperKind kind,
        String number,
        @Nullable LocalDate date,
        int year,
        String drafter) {
    private static final String GAP = "\u00A0".repeat(8);
    private static final String DOTTED_GAP = "......";

    /// Head of a paper whose symbol names its type.
    public NumberAndDate(Letterhead letterhead, PaperKind kind, String number, @Nullable LocalDate date, int year) {
        this(letterhead, kind, number, date, year, "");
    }

    /// `"TTr-TTYT"`; a letter has no type, `"UBND-NV"` names organ and drafting unit (Decree 30/2020, Phụ lục I, Phần
    /// I,
    /// Mục II khoản 3).
    public String symbol() {
        return kind == PaperKind.REMINDER
                ? letterhead.abbreviation() + "-" + (drafter.isEmpty() ? DOTTED_GAP : drafter)
                : kind.abbreviation() + "-" + letterhead.abbreviation();
    }

    /// `"Số: 05/TTr-TTYT"`, with a gap to write in while there is no number.
    public String numberLine() {
        return "Số: " + numberAndSymbol(GAP);
    }

    /// `"05/TTr-TTYT"`, with dots while there is no number.
    public String cited() {
        return numberAndSymbol(DOTTED_GAP);
    }

    /// `"Bắc Kạn, ngày 06 tháng 12 năm 2021"`.
    public String placeAndDate() {
        return Prose.orDots(letterhead.place()) + ", " + dateText();
    }

    /// `"ngày 06 tháng 12 năm 2021"`, with dots while the day is unknown.
    public String dateText() {
        return OfficialDate.fullOrGap(date, year);
    }

    private String numberAndSymbol(String gap) {
        if (number.isBlank()) {
            return gap + "/" + symbol();
        }
        int slash = number.indexOf('/');
        String figure = slash < 0 ? number.strip() : number.substring(0, slash).strip();
        return padded(figure)
                + (slash < 0 ? "/" + symbol() : number.substring(slash).strip());
    }

    /// Numbers under ten take a zero (Decree 30/2020, Phụ lục I, Phần I, Mục II khoản 3).
    private static String padded(String figure) {
        return figure.length() == 1 && Character.isDigit(figure.charAt(0))
                ? Numbers.count(figure.charAt(0) - '0')
                : figure;
    }
}
