package vn.sovang.model.movement;

/// Cách tính điểm of a scored criterion.
public enum ScoreFormula {
    /// points are given outright, up to the standard
    GIVEN("Chấm trực tiếp"),
    /// what was reached, in per cent of what was asked, times the standard
    SHARE("Tỷ lệ đạt × điểm chuẩn"),
    /// so many points for each, up to the standard
    EACH("Số lượng × điểm mỗi đơn vị");

    private final String label;

    ScoreFormula(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
