package vn.sovang.model.registry;

/// Mức độ hoàn thành nhiệm vụ of a year, from the best.
public enum AssessmentGrade {
    /// hoàn thành xuất sắc nhiệm vụ
    EXCELLENT("Hoàn thành xuất sắc nhiệm vụ"),
    /// hoàn thành tốt nhiệm vụ
    GOOD("Hoàn thành tốt nhiệm vụ"),
    /// hoàn thành nhiệm vụ
    DONE("Hoàn thành nhiệm vụ"),
    /// không hoàn thành nhiệm vụ
    FAILED("Không hoàn thành nhiệm vụ");

    private final String label;

    AssessmentGrade(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }

    /// Whether it is as good as the other, or better.
    public boolean reaches(AssessmentGrade other) {
        return ordinal() <= other.ordinal();
    }
}
