package vn.sovang.text;

/// Numbers as official papers write them.
public final class Numbers {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    /// What stands after each group of three digits.
    private static final String[] GROUPS = {" tỷ", " triệu", " nghìn", ""};

    private static final long GREATEST = 999_999_999_999L;

    private Numbers() {}

    /// A count with a leading zero under ten: `"08"`, `"44"` (habit of official lists).
    public static String count(int number) {
        return number < 10 && number >= 0 ? "0" + number : Integer.toString(number);
    }

    /// An amount or a great number with points between its thousands: `"6.705.000"`.
    public static String grouped(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder out = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            out.insert(i, '.');
        }
        return (number < 0 ? "-" : "") + out;
    }

    /// The number in words, 0 to 999 999 999 999: `"bốn mươi bốn"`, `"một trăm linh năm"`, `"sáu triệu bảy trăm linh
    /// năm nghìn"`.
    ///
    /// @throws IllegalArgumentException outside that range
    public static String inWords(long number) {
        if (number < 0 || number > GREATEST) {
            throw new IllegalArgumentException("number out of range 0.." + GREATEST + ": " + number);
        }
        if (number < 1000) {
            return belowThousand((int) number, false);
        }
        StringBuilder out = new StringBuilder();
        long rest = number;
        long unit = 1_000_000_000;
        for (String name : GROUPS) {
            int group = (int) (rest / unit);
            if (group > 0) {
                // A group without hundreds says so, except at the head of the number.
                out.append(out.isEmpty() ? "" : " ")
                        .append(belowThousand(group, !out.isEmpty()))
                        .append(name);
            }
            rest %= unit;
            unit /= 1000;
        }
        return out.toString();
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
