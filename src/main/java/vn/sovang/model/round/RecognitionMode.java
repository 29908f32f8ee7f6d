package vn.sovang.model.round;

/// Loại hình khen thưởng of a round: decides which achievement report its subjects write (Luật Thi đua, khen thưởng
/// 2022, Điều 8; NĐ 91/2017/NĐ-CP, Điều 13).
public enum RecognitionMode {
    /// theo công trạng và thành tích đạt được
    MERIT("Công trạng, thành tích công tác"),
    /// theo đợt thi đua hoặc chuyên đề
    THEMATIC("Đợt thi đua, chuyên đề"),
    /// thành tích xuất sắc đột xuất
    UNEXPECTED("Đột xuất");

    private final String label;

    RecognitionMode(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
