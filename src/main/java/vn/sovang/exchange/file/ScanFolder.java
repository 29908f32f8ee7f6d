package vn.sovang.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import vn.sovang.model.Refusal;

/// Thư mục bản quét: keeps each scan once by its content, as `ab/ab12….pdf`. What a file is goes by its first bytes,
/// never
/// by its name.
public final class ScanFolder {
    private static final int MOST_MEBIBYTES = 50;
    private static final int BUFFER = 1 << 16;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    /// @param root made when the first scan comes
    public ScanFolder(Path root) {
        this.root = root;
    }

    /// A scan in the folder.
    ///
    /// @param sha256 lower-case hex digest of its content
    /// @param size bytes
    public record Kept(String sha256, ScanKind kind, long size) {}

    /// Copies the file into the folder, unless its content is there already.
    ///
    /// @throws Refusal when it cannot be read, is no pdf, jpg or png, or is larger than 50 MB
    public Kept keep(Path file) throws Refusal {
        byte[] content = content(file);
        ScanKind kind = ScanKind.of(content)
                .orElseThrow(() -> new Refusal(
                        "Tệp “%s” không phải là ảnh jpg, png hay tệp pdf. Hãy quét lại hoặc lưu sang một trong các dạng đó."
                                .formatted(name(file))));
        Kept kept = new Kept(digest(content), kind, content.length);
        Path target = path(kept.sha256(), kind);
        if (!isWhole(target, kept.sha256())) {
            AtomicFile.write(target, content, written -> {
                if (!isWhole(written, kept.sha256())) {
                    throw new Refusal("Bản sao của “%s” không giống bản gốc. Hãy kiểm tra ổ đĩa rồi thử lại."
                            .formatted(name(file)));
                }
            });
        }
        return kept;
    }

    /// Where a scan lies, whose content is as it was when it came.
    ///
    /// @param name as the clerk knows the scan
    /// @throws Refusal when it is missing or was changed
    public Path whole(String sha256, ScanKind kind, String name) throws Refusal {
        Path path = path(sha256, kind);
        try {
            if (digest(path).equals(sha256)) {
                return path;
            }
        } catch (NoSuchFileException e) {
            throw new Refusal(
                    "Không còn tệp của bản quét “%s”. Hãy chép lại thư mục %s từ bản sao lưu, hoặc thêm lại bản quét."
                            .formatted(name, root),
                    e);
        } catch (IOException e) {
            throw new Refusal(
                    "Không đọc được bản quét “%s”. Hãy đóng chương trình đang mở tệp rồi thử lại.".formatted(name), e);
        }
        throw new Refusal(
                "Tệp của bản quét “%s” đã bị thay đổi so với khi thêm vào. Hãy chép lại thư mục %s từ bản sao lưu, hoặc thêm lại bản quét."
                        .formatted(name, root));
    }

    /// The folder of all scans.
    public Path root() {
        return root;
    }

    private Path path(String sha256, ScanKind kind) {
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no digest");
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256 + "." + kind.ending());
    }

    private static byte[] content(Path file) throws Refusal {
        try {
            if (!Files.isRegularFile(file)) {
                throw new Refusal("Không có tệp “%s”. Hãy chọn lại tệp bản quét.".formatted(name(file)));
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] content = in.readNBytes((MOST_MEBIBYTES << 20) + 1);
                if (content.length > MOST_MEBIBYTES << 20) {
                    throw new Refusal("Tệp “%s” lớn hơn %d MB. Hãy quét lại với độ phân giải thấp hơn (khoảng 200 dpi)."
                            .formatted(name(file), MOST_MEBIBYTES));
                }
                return content;
            }
        } catch (IOException e) {
            throw new Refusal(
                    "Không đọc được tệp “%s”. Hãy đóng chương trình đang mở tệp rồi thử lại.".formatted(name(file)), e);
        }
    }

    private static boolean isWhole(Path path, String sha256) throws Refusal {
        try {
            return Files.isRegularFile(path) && digest(path).equals(sha256);
        } catch (IOException e) {
            throw new Refusal("Không đọc được thư mục bản quét. Hãy kiểm tra ổ đĩa rồi thử lại.", e);
        }
    }

    private static String digest(Path path) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String digest(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
