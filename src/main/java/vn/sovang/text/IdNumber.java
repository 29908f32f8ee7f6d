package vn.sovang.text;

/// Số định danh as it may be shown.
public final class IdNumber {
    private static final int SHOWN_DIGITS = 3;

    private IdNumber() {}

    /// All but the last three digits as dots.
    public static String masked(String number) {
        int hidden = Math.max(0, number.length() - SHOWN_DIGITS);
        return "•".repeat(hidden) + number.substring(hidden);
    }
}
