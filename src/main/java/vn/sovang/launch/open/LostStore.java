package vn.sovang.launch.open;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.sovang.backup.Copies;
import vn.sovang.model.Refusal;
import vn.sovang.store.core.DamagedStore;
import vn.sovang.store.core.Database;

/// What is said of a data folder whose store is gone or destroyed: the newest good copy and how to go on. A new office
/// is never made in its place.
final class LostStore {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.ROOT);
    private static final List<String> TRACES =
            List.of(Copies.FOLDER, "ban-quet", "bao-cao", "don-doc", DataFolder.STORE + "-journal");
    private static final String LOG = "log";

    private LostStore() {}

    /// Whether the folder has no store and yet shows that there was one. The log counts only when no store was being
    /// made for the first time: that writes a log too, and may have been killed.
    static boolean in(Path folder) {
        Path store = folder.resolve(DataFolder.STORE);
        if (Files.exists(store)) {
            return false;
        }
        return Files.exists(store, LinkOption.NOFOLLOW_LINKS)
                || TRACES.stream().anyMatch(trace -> Files.exists(folder.resolve(trace)))
                || Copies.hasBeforeUpgrade(folder)
                || (Files.exists(folder.resolve(LOG)) && !Database.isBeingMade(store));
    }

    /// The store is missing.
    static Refusal missing(Path folder) {
        Path store = folder.resolve(DataFolder.STORE);
        return new Refusal("Không tìm thấy tệp dữ liệu %s, dù thư mục này đã từng có dữ liệu. %s %s"
                .formatted(
                        store,
                        wayOn(
                                folder,
                                "Để làm tiếp: chép tệp đó thành %s rồi mở lại Sổ Vàng.".formatted(store),
                                "Hãy tìm tệp %s ở thùng rác, ổ USB hoặc máy cũ, chép về đúng chỗ rồi mở lại Sổ Vàng."
                                        .formatted(DataFolder.STORE)),
                        "Nếu muốn lập cơ quan mới, hãy dùng một thư mục khác (--data)."));
    }

    /// The store is there and cannot be used.
    static Refusal damaged(Path folder, DamagedStore damage) {
        Path store = folder.resolve(DataFolder.STORE);
        return new Refusal(
                "%s Tệp chưa bị thay đổi. %s"
                        .formatted(
                                damage.fact(),
                                wayOn(
                                        folder,
                                        "Để làm tiếp: đổi tên tệp hỏng để giữ lại, chép bản sao lưu thành %s rồi mở lại Sổ Vàng."
                                                .formatted(store),
                                        "Hãy giữ lại tệp này, tìm một bản %s còn tốt ở ổ USB hoặc máy khác, chép vào chỗ đó rồi mở lại Sổ Vàng."
                                                .formatted(DataFolder.STORE))),
                damage);
    }

    /// Nothing of Sổ Vàng is there: a slip in the path, most likely.
    static Refusal nothingThere(Path folder) {
        return new Refusal(
                ("Không có dữ liệu Sổ Vàng trong thư mục %s nên chưa làm gì. Hãy xem lại đường dẫn sau --data;"
                                + " muốn lập cơ quan mới, hãy mở cửa sổ Sổ Vàng với thư mục đó.")
                        .formatted(folder));
    }

    private static String wayOn(Path folder, String withCopy, String without) {
        return Copies.newestSound(folder)
                .map(newest -> "Bản sao lưu tốt mới nhất: %s, lúc %s. %s"
                        .formatted(newest.file(), TIME.format(newest.takenAt()), withCopy))
                .orElse("Trong thư mục này không có bản sao lưu nào mở được. " + without);
    }
}
