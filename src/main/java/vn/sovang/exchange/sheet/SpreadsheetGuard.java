package vn.sovang.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.sovang.model.Refusal;

/// Refuses what is no healthy .xlsx before any of it is parsed, and says how to mend it.
final class SpreadsheetGuard {
    private static final long MOST_UNPACKED = 400L << 20;
    private static final long FREE_OF_RATIO = 20L << 20;
    private static final int HIGHEST_RATIO = 200;
    private static final int MOST_ENTRIES = 5_000;
    private static final String SAVE_AS = " Mở tệp trong Excel rồi chọn Lưu thành (Save As), kiểu .xlsx, và nạp lại.";
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private SpreadsheetGuard() {}

    static void check(Path file, byte[] content, String name) throws Refusal {
        if (content.length == 0) {
            throw new Refusal("Tệp “" + name + "” rỗng, không có dữ liệu. Hãy xin lại tệp hoặc chọn tệp khác.");
        }
        if (startsWith(content, OLE)) {
            throw new Refusal(
                    contains(content, ENCRYPTED)
                            ? "Tệp “" + name
                                    + "” có mật khẩu nên không đọc được. Mở tệp trong Excel, nhập mật khẩu, bỏ "
                                    + "mật khẩu ở Tệp > Thông tin > Bảo vệ, lưu rồi nạp lại."
                            : "Tệp “" + name + "” thuộc kiểu cũ (.xls)." + SAVE_AS);
        }
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            throw new Refusal("Tệp “" + name + "” không phải tệp Excel .xlsx." + SAVE_AS);
        }
        unpack(file, content.length, name);
    }

    static Refusal damaged(String name, Throwable cause) {
        return new Refusal("Tệp “" + name + "” bị hỏng, không đọc hết được." + SAVE_AS, cause);
    }

    /// Unpacks all once, counting: a few kilobytes can be packed so that they unpack to gigabytes. The entries are
    /// those
    /// of the central directory, as the reader library takes them (its sister library writes local headers that
    /// `ZipInputStream` cannot read).
    private static void unpack(Path file, long packed, String name) throws Refusal {
        boolean workbook = false;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw tooLarge(name);
            }
            long total = 0;
            for (ZipEntry entry : zip.stream().toList()) {
                workbook |= entry.getName().equals("xl/workbook.xml");
                try (InputStream in = zip.getInputStream(entry)) {
                    total = count(in, total, packed, name);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(name, e);
        }
        if (!workbook) {
            throw new Refusal("Tệp “" + name + "” không phải tệp Excel .xlsx (có thể là tệp Word hoặc tệp nén)."
                    + " Chọn tệp danh sách Excel; nếu bảng nằm trong Word, chép bảng sang Excel rồi lưu thành .xlsx.");
        }
    }

    private static long count(InputStream in, long before, long packed, String name) throws IOException, Refusal {
        byte[] buffer = new byte[1 << 16];
        ColumnLetters letters = new ColumnLetters();
        long total = before;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            total += n;
            boolean tooMuch = total > MOST_UNPACKED || (total > FREE_OF_RATIO && total / HIGHEST_RATIO > packed);
            if (tooMuch || letters.tooFar(buffer, n)) {
                throw tooLarge(name);
            }
        }
        return total;
    }

    private static Refusal tooLarge(String name) {
        return new Refusal("Tệp “" + name + "” bung ra quá lớn so với một danh sách, có thể là tệp độc "
                + "hại. Chép riêng bảng danh sách sang một tệp Excel mới rồi nạp tệp ấy.");
    }

    /// Watches for cell addresses beyond three letters (Excel ends at XFD): the reader library makes room for every
    /// column up to the address it reads.
    private static final class ColumnLetters {
        private static final int MOST = 3;
        private static final byte[] BEGINNING = " r=\"".getBytes(StandardCharsets.US_ASCII);

        /// How much of the beginning of an address has been seen, then how many letters after it.
        private int matched;

        private int letters;

        boolean tooFar(byte[] bytes, int count) {
            for (int i = 0; i < count; i++) {
                byte b = bytes[i];
                if (matched < BEGINNING.length) {
                    matched = b == BEGINNING[matched] ? matched + 1 : b == BEGINNING[0] ? 1 : 0;
                    letters = 0;
                } else if (b >= 'A' && b <= 'Z') {
                    letters++;
                } else if (letters > MOST && b >= '0' && b <= '9') {
                    return true;
                } else {
                    matched = 0;
                }
            }
            return false;
        }
    }

    private static boolean startsWith(byte[] content, byte[] head) {
        return content.length >= head.length && java.util.Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int i = 0; i + wanted.length <= content.length; i++) {
            if (java.util.Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
