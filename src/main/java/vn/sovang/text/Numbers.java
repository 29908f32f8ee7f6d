package vn.sovang.text;

/// Numbers as official papers write them.
public final class Numbers {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

    private Numbers() {}

    /// A count with a leading zero under ten: `"08"`, `"44"` (habit of official lists).
    public static String count(int number) {
        return number < 10 && number >= 0 ? "0" + number : Integer.toString(number);
    }

    /// The number in words, 0 to 999 999: `"bốn mươi bốn"`, `"một trăm linh năm"`.
    ///
    /// @throws IllegalArgumentException outside that range
    public static String inWords(int number) {
        if (number < 0 || number > 999_999) {
            throw new IllegalArgumentException("number out of range 0..999999: " + number);
        }
        if (number < 1000) {
            return belowThousand(number, false);
        }
        String head = belowThousand(number / 1000, false) + " nghìn";
        int rest = number % 1000;
        return rest == 0 ? head : head + " " + belowThousand(rest, true);
    }

    private static String belowThousand(int number, boolean full) {
        int hundreds = number / 100;
        int rest = number % 100;
        if (hundreds == 0 && !full) {
            return belowHundred(rest);
        }
        String head = DIGITS[hundreds] + " trăm";
        if (rest == 0) {
            return head;
        }
        return head + (rest < 10 ? " linh " + DIGITS[rest] : " " + belowHundred(rest));
    }

    private static String belowHundred(int number) {
        if (number < 10) {
            return DIGITS[number];
        }
        int tens = number / 10;
        String head = tens == 1 ? "mười" : DIGITS[tens] + " mươi";
        return switch (number % 10) {
            case 0 -> head;
            case 1 -> head + (tens == 1 ? " một" : " mốt");
            case 5 -> head + " lăm";
            default -> head + " " + DIGITS[number % 10];
        };
    }
}
