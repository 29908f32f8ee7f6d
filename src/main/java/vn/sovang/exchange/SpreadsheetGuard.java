package vn.sovang.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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

    static void check(byte[] content, String name) throws Refusal {
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
        unpack(content, name);
    }

    static Refusal damaged(String name, Throwable cause) {
        return new Refusal("Tệp “" + name + "” bị hỏng, không đọc hết được." + SAVE_AS, cause);
    }

    /// Unpacks all once, counting: a few kilobytes can be packed so that they unpack to gigabytes.
    private static void unpack(byte[] content, String name) throws Refusal {
        boolean workbook = false;
        long total = 0;
        int entries = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                workbook |= entry.getName().equals("xl/workbook.xml");
                entries++;
                ColumnLetters letters = new ColumnLetters();
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    total += n;
                    boolean tooMuch = total > MOST_UNPACKED
                            || (total > FREE_OF_RATIO && total / HIGHEST_RATIO > content.length)
                            || entries > MOST_ENTRIES;
                    if (tooMuch || letters.tooFar(buffer, n)) {
                        throw new Refusal("Tệp “" + name + "” bung ra quá lớn so với một danh sách, có thể là tệp độc "
                                + "hại. Chép riêng bảng danh sách sang một tệp Excel mới rồi nạp tệp ấy.");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(name, e);
        }
        if (entries == 0) {
            throw damaged(name, new IOException("no zip entry"));
        }
        if (!workbook) {
            throw new Refusal("Tệp “" + name + "” không phải tệp Excel .xlsx (có thể là tệp Word hoặc tệp nén)."
                    + " Chọn tệp danh sách Excel; nếu bảng nằm trong Word, chép bảng sang Excel rồi lưu thành .xlsx.");
        }
    }

    /// Watches for cell addresses beyond three letters (Excel ends at XFD): the reader library makes room for every
    /// column up to the address it reads.
    private static final class ColumnLetters {
        private static final int MOST = 3;
        private int letters = -1;
        private int before;
        private int beforeThat;

        boolean tooFar(byte[] bytes, int count) {
            for (int i = 0; i < count; i++) {
                int b = bytes[i];
                if (b == '"' && before == '=' && beforeThat == 'r') {
                    letters = 0;
                } else if (letters >= 0 && Character.isLetter(b)) {
                    letters++;
                    if (letters > MOST) {
                        // Only an address goes on with digits; ask no further, a longer word is none.
                        letters = -2;
                    }
                } else {
                    if (letters == -2 && b >= '0' && b <= '9') {
                        return true;
                    }
                    letters = -1;
                }
                beforeThat = before;
                before = b;
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
