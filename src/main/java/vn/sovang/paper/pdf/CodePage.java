package vn.sovang.paper.pdf;

/// One byte for each letter official papers are written in: Vietnamese, figures, the signs of print. Anything else has
/// no code and must be drawn otherwise, as must signs that hardly a paper has: their drawings would lie in each file.
final class CodePage {
    static final int SIZE = 256;
    /// The first code; those below have a meaning of their own to too many programs.
    static final int FIRST = 0x20;
    /// Vietnamese letters that stand together in Unicode, U+1EA0 to U+1EF9, keep the lower half of their number.
    private static final int BLOCK = 0x1E00;
    private static final int BLOCK_FIRST = 0xA0;
    private static final int BLOCK_LAST = 0xF9;
    /// ASCII keeps its numbers.
    private static final int ASCII_LAST = 0x7E;
    private static final String RARE = "#$@[\\]^_`{|}~";
    private static final String OTHERS = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư–—‘’“”…";

    private static final char[] LETTERS = letters();
    private static final byte[] CODES = codes();

    private CodePage() {}

    private static char[] letters() {
        char[] letters = new char[SIZE];
        for (int code = FIRST; code <= ASCII_LAST; code++) {
            letters[code] = RARE.indexOf(code) < 0 ? (char) code : 0;
        }
        for (int code = BLOCK_FIRST; code <= BLOCK_LAST; code++) {
            letters[code] = (char) (BLOCK + code);
        }
        int code = FIRST;
        for (char letter : OTHERS.toCharArray()) {
            while (letters[code] != 0) {
                code++;
            }
            letters[code] = letter;
        }
        return letters;
    }

    private static byte[] codes() {
        int last = 0;
        for (char letter : LETTERS) {
            last = Math.max(last, letter);
        }
        byte[] codes = new byte[last + 1];
        for (int code = FIRST; code < SIZE; code++) {
            if (LETTERS[code] != 0) {
                codes[LETTERS[code]] = (byte) code;
            }
        }
        return codes;
    }

    /// The code of a letter, 0 when it has none.
    static int code(int letter) {
        return letter < CODES.length ? CODES[letter] & 0xFF : 0;
    }

    /// The letter of a code, 0 when none has it.
    static char letter(int code) {
        return LETTERS[code];
    }
}
