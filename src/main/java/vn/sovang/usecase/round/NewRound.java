package vn.sovang.usecase.round;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.rule.Regimes;
import vn.sovang.text.Nfc;

/// What the clerk gives of a movement and its round, before either is stored.
///
/// @param title the movement's full title, without quotes
/// @param briefTitle as papers call it; may be empty, papers then quote the title
/// @param kind as it stands before the title, such as "phong trào thi đua"
/// @param planNumber number and symbol of the plan, such as "23/KH-UBND"; empty prints as dots
/// @param planIssuer organ that issued the plan; empty for the office itself
/// @param planSubject what the plan is about, as its own heading says; may be empty
/// @param end last day of the movement, null while open
/// @param awardCodes awards offered
/// @param roundName empty for [#suggestedName()]
/// @param ordinal number of the round within the movement, 1 and up
/// @param receivedOn day the next body receives the dossier; chooses the regime
/// @param deadline day the dossier is due, or null
/// @param mode loại hình khen thưởng: decides which achievement report its subjects write
/// @param bodyId who reviews after the units, null for the office's own council
/// @param movementId the movement it is a round of, null for a new one; what is told of the movement then is the
///     movement's own
public record NewRound(
        String title,
        String briefTitle,
        String kind,
        String planNumber,
        @Nullable LocalDate planDate,
        String planIssuer,
        String planSubject,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        List<String> awardCodes,
        String roundName,
        int ordinal,
        int year,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate deadline,
        RecognitionMode mode,
        @Nullable Long bodyId,
        @Nullable Long movementId) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    public NewRound {
        title = Nfc.line(title);
        briefTitle = Nfc.line(briefTitle);
        kind = Nfc.line(kind);
        planNumber = Nfc.line(planNumber);
        planIssuer = Nfc.line(planIssuer);
        planSubject = Nfc.line(planSubject);
        awardCodes = List.copyOf(awardCodes);
        roundName = Nfc.line(roundName);
    }

    /// The parts that can be wrong.
    public enum Part {
        /// title of the movement
        TITLE,
        /// awards offered
        AWARDS,
        /// last day of the movement
        END,
        /// number of the round
        ORDINAL,
        /// year of the round
        YEAR,
        /// day received
        RECEIVED,
        /// day due
        DEADLINE
    }

    /// What the round is called when the clerk gives no name: the brief title, else the title, and its number.
    public String suggestedName() {
        String of = briefTitle.isEmpty() ? title : briefTitle;
        return of.isEmpty() ? "" : Character.toUpperCase(of.charAt(0)) + of.substring(1) + ", đợt " + ordinal;
    }

    /// What stands in the way of the round, a sentence for each part; empty when nothing does.
    ///
    /// @param regimes those the day received may fall into
    public Map<Part, String> faults(Regimes regimes) {
        Map<Part, String> faults = new EnumMap<>(Part.class);
        if (title.isEmpty()) {
            faults.put(Part.TITLE, "Ghi tên phong trào thi đua, đúng như trong kế hoạch phát động.");
        }
        if (awardCodes.isEmpty()) {
            faults.put(Part.AWARDS, "Chọn ít nhất một danh hiệu hoặc hình thức khen mà đợt này xét.");
        }
        if (start != null && end != null && end.isBefore(start)) {
            faults.put(Part.END, "Ngày kết thúc sớm hơn ngày bắt đầu. Sửa lại một trong hai ngày.");
        }
        if (ordinal < 1) {
            faults.put(Part.ORDINAL, "Ghi số thứ tự của đợt bằng chữ số, từ 1 trở lên.");
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            faults.put(Part.YEAR, "Ghi năm xét bằng bốn chữ số, ví dụ 2026.");
        }
        if (receivedOn == null) {
            faults.put(
                    Part.RECEIVED, "Ghi ngày nhận hồ sơ (ngày dự kiến cũng được): căn cứ pháp lý tính theo ngày này.");
        } else if (regimes.onReceived(receivedOn).isEmpty()) {
            faults.put(Part.RECEIVED, "Danh mục không có căn cứ pháp lý cho ngày này. Ghi ngày nhận hồ sơ muộn hơn.");
        }
        if (start != null && deadline != null && deadline.isBefore(start)) {
            faults.put(Part.DEADLINE, "Hạn nộp hồ sơ sớm hơn ngày bắt đầu phong trào. Sửa lại một trong hai ngày.");
        }
        return faults;
    }
}
