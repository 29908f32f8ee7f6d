package vn.sovang.model.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.text.Nfc;

/// Báo cáo của một phong trào: its period and what the clerk wrote in it. Its numbers are counted when it is printed.
///
/// @param termId term of the calendar it answers, null for none
/// @param named the day that term's rule names, null for none
/// @param kind quick, mid-term or final
/// @param from first day of the period, null from the movement's start
/// @param to last day of the period
/// @param addressee "Kính gửi", a line each; may be empty
/// @param number entered after văn thư gave it; empty until then
/// @param date day of issue, null while unknown
/// @param madeOn when it was last printed, null while it is a draft
public record MovementReport(
        long id,
        long movementId,
        @Nullable Long termId,
        @Nullable LocalDate named,
        PaperKind kind,
        @Nullable LocalDate from,
        LocalDate to,
        String addressee,
        Texts texts,
        String number,
        @Nullable LocalDate date,
        @Nullable LocalDate madeOn) {
    public MovementReport {
        addressee = Nfc.lines(addressee);
        number = Nfc.line(number);
    }

    /// What the clerk wrote, a line an item.
    ///
    /// @param direction chỉ đạo, triển khai
    /// @param results kết quả theo nội dung thi đua
    /// @param strengths ưu điểm
    /// @param limits hạn chế, khó khăn
    /// @param causes nguyên nhân
    /// @param tasks nhiệm vụ
    /// @param proposals đề xuất, kiến nghị
    public record Texts(
            String direction,
            String results,
            String strengths,
            String limits,
            String causes,
            String tasks,
            String proposals) {
        /// Nothing written.
        public static final Texts NONE = new Texts("", "", "", "", "", "", "");

        public Texts {
            direction = Nfc.lines(direction);
            results = Nfc.lines(results);
            strengths = Nfc.lines(strengths);
            limits = Nfc.lines(limits);
            causes = Nfc.lines(causes);
            tasks = Nfc.lines(tasks);
            proposals = Nfc.lines(proposals);
        }
    }

    /// The same report under another id.
    public MovementReport withId(long newId) {
        return new MovementReport(
                newId, movementId, termId, named, kind, from, to, addressee, texts, number, date, madeOn);
    }

    /// The same report with other texts.
    public MovementReport with(Texts newTexts) {
        return new MovementReport(
                id, movementId, termId, named, kind, from, to, addressee, newTexts, number, date, madeOn);
    }

    /// The same report with number and day.
    public MovementReport numbered(String newNumber, @Nullable LocalDate newDate) {
        return new MovementReport(
                id, movementId, termId, named, kind, from, to, addressee, texts, newNumber, newDate, madeOn);
    }

    /// The same report, printed.
    public MovementReport made(LocalDate on) {
        return new MovementReport(id, movementId, termId, named, kind, from, to, addressee, texts, number, date, on);
    }
}
