package vn.sovang.model;

import java.util.List;
import vn.sovang.text.Nfc;

/// Báo cáo thành tích theo chuyên đề: what the form's sections say of one nomination. Empty sections print dots.
///
/// @param duties nhiệm vụ được giao hoặc đảm nhận
/// @param results kết quả theo tiêu chí của phong trào
/// @param efforts khó khăn và nỗ lực
/// @param effect tác dụng, ý nghĩa của thành tích
/// @param pastAwards các hình thức đã được khen thưởng
public record AchievementReport(
        long nominationId, String duties, String results, String efforts, String effect, List<PastAward> pastAwards) {
    public AchievementReport {
        duties = Nfc.lines(duties);
        results = Nfc.lines(results);
        efforts = Nfc.lines(efforts);
        effect = Nfc.lines(effect);
        pastAwards = List.copyOf(pastAwards);
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
