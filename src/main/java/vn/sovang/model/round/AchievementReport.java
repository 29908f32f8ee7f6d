package vn.sovang.model.round;

import java.util.List;
import vn.sovang.text.Nfc;

/// Báo cáo thành tích: what the form's sections say of one nomination. Empty sections print dots.
///
/// @param duties nhiệm vụ được giao hoặc đảm nhận
/// @param results kết quả theo tiêu chí của phong trào
/// @param efforts khó khăn và nỗ lực
/// @param effect tác dụng, ý nghĩa của thành tích
/// @param pastAwards các hình thức đã được khen thưởng
/// @param compliance chấp hành chủ trương của Đảng, pháp luật của Nhà nước; of merit reports only
/// @param organisation hoạt động của tổ chức đảng, đoàn thể; of merit reports only
/// @param initiatives sáng kiến, đề tài; of merit reports only
public record AchievementReport(
        long nominationId,
        String duties,
        String results,
        String efforts,
        String effect,
        List<PastAward> pastAwards,
        String compliance,
        String organisation,
        List<Initiative> initiatives) {
    public AchievementReport {
        compliance = Nfc.lines(compliance);
        organisation = Nfc.lines(organisation);
        initiatives = List.copyOf(initiatives);
        duties = Nfc.lines(duties);
        results = Nfc.lines(results);
        efforts = Nfc.lines(efforts);
        effect = Nfc.lines(effect);
        pastAwards = List.copyOf(pastAwards);
    }

    /// A report by a movement, without the parts that only merit reports have.
    public AchievementReport(
            long nominationId,
            String duties,
            String results,
            String efforts,
            String effect,
            List<PastAward> pastAwards) {
        this(nominationId, duties, results, efforts, effect, pastAwards, "", "", List.of());
    }

    /// A report of which nothing has been written.
    public static AchievementReport blank(long nominationId) {
        return new AchievementReport(nominationId, "", "", "", "", List.of());
    }

    /// Whether the results, the heart of the report, are still missing.
    public boolean lacksResults() {
        return results.isEmpty();
    }
}
