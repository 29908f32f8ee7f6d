package vn.sovang.model.movement;

import java.time.LocalDate;
import vn.sovang.text.Nfc;

/// Kết thúc phong trào: the announcement that ends a movement whose plan left the end open.
///
/// @param on last day of the movement
/// @param document what announced it, such as "Công bố số 12/TB-BCĐ ngày 01/6/2022 của Ban Chỉ đạo ..."
public record MovementClosing(LocalDate on, String document) {
    public MovementClosing {
        document = Nfc.line(document);
    }
}
