package vn.sovang.model.due;

/// Khi ngày đến hạn là ngày nghỉ: what becomes of a due day on which nobody works.
public enum DayOffShift {
    /// giữ nguyên ngày: no text says that a report may wait, so this is the usual one
    AS_IT_IS("giữ nguyên ngày"),
    /// chuyển sang ngày làm việc liền trước
    EARLIER("chuyển sang ngày làm việc liền trước"),
    /// chuyển sang ngày làm việc liền sau
    LATER("chuyển sang ngày làm việc liền sau");

    private final String label;

    DayOffShift(String label) {
        this.label = label;
    }

    /// Name shown to people, within a sentence.
    public String label() {
        return label;
    }
}
