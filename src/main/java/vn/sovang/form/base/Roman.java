package vn.sovang.form.base;

/// Roman numbers of groups, 1 to 39.
public final class Roman {
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Roman() {}

    public static String of(int number) {
        if (number < 1 || number > 39) {
            throw new IllegalArgumentException("number out of range 1..39: " + number);
        }
        return "X".repeat(number / 10) + ONES[number % 10];
    }
}
