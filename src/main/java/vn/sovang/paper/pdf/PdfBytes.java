package vn.sovang.paper.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Growing bytes in the notation of PDF.
final class PdfBytes {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private byte[] bytes;
    private int length;

    PdfBytes(int expected) {
        bytes = new byte[expected];
    }

    static PdfBytes of(byte[] content) {
        return new PdfBytes(content.length).put(content, content.length);
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /// The bytes written so far, in the array they were written to: its rest is of no meaning.
    byte[] array() {
        return bytes;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    PdfBytes put(int value) {
        room(1);
        bytes[length++] = (byte) value;
        return this;
    }

    PdfBytes put(byte[] more, int count) {
        room(count);
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
        return this;
    }

    PdfBytes put(PdfBytes more) {
        return put(more.bytes, more.length);
    }

    PdfBytes ascii(String text) {
        int count = text.length();
        room(count);
        for (int i = 0; i < count; i++) {
            bytes[length + i] = (byte) text.charAt(i);
        }
        length += count;
        return this;
    }

    PdfBytes number(int value) {
        room(11);
        if (value < 0) {
            bytes[length++] = '-';
        }
        int rest = Math.absExact(value);
        int end = length + 1;
        for (int more = rest; more >= 10; more /= 10) {
            end++;
        }
        for (int at = end - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length = end;
        return this;
    }

    /// A number of which only thousandths are known; three decimals are finer than any printer.
    PdfBytes thousandths(long value) {
        room(16);
        int rest = Math.toIntExact(Math.abs(value));
        if (value < 0) {
            bytes[length++] = '-';
        }
        if (rest >= 1000 || rest == 0) {
            number(rest / 1000);
        }
        rest %= 1000;
        if (rest != 0) {
            bytes[length++] = '.';
            bytes[length++] = (byte) ('0' + rest / 100);
            if (rest % 100 != 0) {
                bytes[length++] = (byte) ('0' + rest / 10 % 10);
                if (rest % 10 != 0) {
                    bytes[length++] = (byte) ('0' + rest % 10);
                }
            }
        }
        return this;
    }

    /// A length with its unit left out.
    PdfBytes length(double value) {
        return thousandths(Math.round(value * 1000));
    }

    /// Points to an object.
    PdfBytes reference(int id) {
        return number(id).ascii(" 0 R");
    }

    /// Four hexadecimal figures.
    PdfBytes hex(int value) {
        return put(HEX[value >> 12 & 15])
                .put(HEX[value >> 8 & 15])
                .put(HEX[value >> 4 & 15])
                .put(HEX[value & 15]);
    }

    /// Two hexadecimal figures.
    PdfBytes hexByte(int value) {
        return put(HEX[value >> 4 & 15]).put(HEX[value & 15]);
    }

    /// A text for people, in UTF-16.
    PdfBytes text(String text) {
        ascii("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex(text.charAt(i));
        }
        return put('>');
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    private void room(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
    }
}
