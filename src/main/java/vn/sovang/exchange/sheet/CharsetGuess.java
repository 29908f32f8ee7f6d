package vn.sovang.exchange.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a text file into text: by its mark, else by what the bytes can be. Single bytes are read as
/// Western (1252); which older Vietnamese code they are, the texts themselves tell later.
final class CharsetGuess {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LOOK_AT = 8_192;

    /// From this share of broken bytes on, text is not UTF-8.
    private static final double BROKEN = 0.05;

    private CharsetGuess() {}

    /// The text without its mark, or null when it is no text.
    static @Nullable String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return text(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return text(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return text(bytes, 0, wide);
        }
        if (isBinary(bytes)) {
            return null;
        }
        return isUtf8(bytes) ? text(bytes, 0, StandardCharsets.UTF_8) : text(bytes, 0, WESTERN);
    }

    private static String text(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 without a mark: digits, blanks and separators have a zero byte, always on the same side.
    private static @Nullable Charset wide(byte[] bytes) {
        int end = Math.min(bytes.length, LOOK_AT) & ~1;
        int first = 0;
        int second = 0;
        for (int i = 0; i < end; i += 2) {
            first += bytes[i] == 0 ? 1 : 0;
            second += bytes[i + 1] == 0 ? 1 : 0;
        }
        int least = Math.max(1, end / 20);
        if (second >= least && first * 10 <= second) {
            return StandardCharsets.UTF_16LE;
        }
        return first >= least && second * 10 <= first ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isBinary(byte[] bytes) {
        int end = Math.min(bytes.length, LOOK_AT);
        int strange = 0;
        for (int i = 0; i < end; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                return true;
            }
            boolean blank = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1A;
            strange += b < ' ' && !blank ? 1 : 0;
        }
        return strange * 50 > end;
    }

    /// A file may be cut in the middle of a letter or hold a few broken ones; Western text is broken nearly everywhere.
    private static boolean isUtf8(byte[] bytes) {
        CharBuffer decoded = CharBuffer.allocate(4_096);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        long beyondAscii = 0;
        long broken = 0;
        boolean more = true;
        while (more) {
            more = decoder.decode(in, decoded, true).isOverflow();
            decoded.flip();
            while (decoded.hasRemaining()) {
                char c = decoded.get();
                beyondAscii += c > 0x7F ? 1 : 0;
                broken += c == '\uFFFD' ? 1 : 0;
            }
            decoded.clear();
        }
        return broken <= 1 ? beyondAscii > broken || broken == 0 : broken <= beyondAscii * BROKEN;
    }
}
