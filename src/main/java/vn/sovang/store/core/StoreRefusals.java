package vn.sovang.store.core;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import vn.sovang.model.Refusal;

/// What SQLite says when a file cannot be opened, as sentences for the clerk.
final class StoreRefusals {
    private static final int PRIMARY_CODE = 0xff;

    private static final Set<SQLiteErrorCode> BROKEN =
            EnumSet.of(SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB);

    private StoreRefusals() {}

    static Refusal opening(Path file, SQLException cause) {
        SQLiteErrorCode code = code(cause);
        return switch (code) {
            case SQLITE_NOTADB -> foreign(file);
            case SQLITE_CORRUPT -> new DamagedStore("Tệp dữ liệu %s bị hỏng.".formatted(file), cause);
            default -> new Refusal(sentence(file, code), cause);
        };
    }

    /// What a library ran into whose own message is for programmers; a bug stays one.
    static Refusal opening(Path file, RuntimeException failure) {
        return opening(file, sql(failure).orElseThrow(() -> failure));
    }

    /// An upgrade that failed, most likely for a fault of the file or the disk.
    static Refusal upgrading(Path file, RuntimeException failure) {
        return sql(failure)
                .filter(cause -> BROKEN.contains(code(cause)))
                .map(cause -> opening(file, cause))
                .orElseGet(() -> new Refusal(
                        "Không nâng cấp được tệp dữ liệu %s; dữ liệu cũ còn nguyên.".formatted(file), failure));
    }

    /// Whether a row could not be written since another has its only place.
    static boolean isTaken(RuntimeException failure) {
        return sql(failure)
                .filter(cause -> cause instanceof SQLiteException sqlite
                        && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE)
                .isPresent();
    }

    private static Optional<SQLException> sql(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    static Refusal foreign(Path file) {
        return new DamagedStore("Tệp %s không phải là tệp dữ liệu Sổ Vàng.".formatted(file));
    }

    /// A file that holds no table at all: nothing of ours is ever left so.
    static Refusal empty(Path file) {
        return new DamagedStore("Tệp dữ liệu %s trống rỗng.".formatted(file));
    }

    static Refusal newer(Path file) {
        return new Refusal(
                "Tệp dữ liệu %s do phiên bản Sổ Vàng mới hơn tạo ra. Hãy cài phiên bản mới hơn rồi mở lại; tệp chưa bị thay đổi."
                        .formatted(file));
    }

    /// @param version of the step of the schema that failed, or was another than this program's
    static Refusal otherwiseMade(Path file, String version) {
        return new Refusal(
                "Tệp dữ liệu %s có bước nâng cấp %s dở dang hoặc khác với bước của chương trình này nên không mở. Hãy mở bằng bản Sổ Vàng đã dùng trước đó, hoặc khôi phục từ bản sao lưu gần nhất; tệp chưa bị thay đổi."
                        .formatted(file, version));
    }

    private static SQLiteErrorCode code(SQLException cause) {
        int code = cause instanceof SQLiteException sqlite ? sqlite.getResultCode().code : cause.getErrorCode();
        return SQLiteErrorCode.getErrorCode(code & PRIMARY_CODE);
    }

    private static String sentence(Path file, SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "Dữ liệu %s đang được một chương trình khác sử dụng. Hãy đóng cửa sổ Sổ Vàng đang mở rồi thử lại."
                        .formatted(file);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                "Không được phép ghi vào tệp dữ liệu %s. Hãy kiểm tra quyền của thư mục hoặc chọn thư mục khác."
                        .formatted(file);
            case SQLITE_FULL -> "Ổ đĩa chứa %s đã đầy. Hãy giải phóng chỗ trống rồi mở lại.".formatted(file);
            default ->
                "Không mở được tệp dữ liệu %s. Hãy kiểm tra thư mục có tồn tại và ổ đĩa còn hoạt động.".formatted(file);
        };
    }
}
