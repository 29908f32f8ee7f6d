package vn.sovang.exchange.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import vn.sovang.model.Refusal;

/// The bytes of a file and its name without folders.
final class FileContent {
    private final Path file;
    private final String name;
    private final byte[] bytes;

    private FileContent(Path file, String name, byte[] bytes) {
        this.file = file;
        this.name = name;
        this.bytes = bytes;
    }

    /// Reads the file.
    ///
    /// @throws Refusal when it is missing, held by another program, a folder, empty or too large
    static FileContent of(Path file) throws Refusal {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                throw new Refusal("“" + name + "” là một thư mục. Hãy chọn tệp danh sách trong đó.");
            }
            if (Files.size(file) > ReadLimits.MOST_BYTES) {
                throw new Refusal(
                        "Tệp “" + name + "” lớn hơn 50 MB. Xóa hình ảnh, trang tính thừa trong tệp rồi nạp lại.");
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                throw new Refusal("Tệp “" + name + "” rỗng, không có dữ liệu. Hãy xin lại tệp hoặc chọn tệp khác.");
            }
            return new FileContent(file, name, bytes);
        } catch (NoSuchFileException e) {
            throw new Refusal("Không thấy tệp “" + name + "”. Có thể tệp đã chuyển chỗ; hãy chọn lại.", e);
        } catch (IOException e) {
            throw new Refusal(
                    "Không mở được tệp “" + name + "”. Đóng tệp trong Excel hoặc Word nếu đang mở, rồi thử lại.", e);
        }
    }

    Path file() {
        return file;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    String sha256() {
        return sha256(bytes);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Whether it begins with these bytes.
    boolean startsWith(int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether it begins with these plain letters.
    boolean startsWith(String head) {
        return startsWith(head.chars().toArray());
    }

    /// Its first characters, as plain letters.
    String beginning(int most) {
        return new String(
                Arrays.copyOf(bytes, Math.min(most, bytes.length)), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
