package vn.sovang.exchange;

import vn.sovang.exchange.table.AwardReader;
import vn.sovang.exchange.table.AwardReading;
import vn.sovang.model.SubjectKind;
import vn.sovang.text.Fold;

/// A small made-up catalogue of a city for the tests of lists; the real one is in `rule`.
public final class CityAwards implements AwardReader {
    public static final String PROVINCE = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh";
    public static final String CITY = "Giấy khen của Chủ tịch Ủy ban nhân dân thành phố";

    @Override
    public AwardReading read(String text, SubjectKind kind) {
        String folded = Fold.of(text);
        if (folded.startsWith("bk") || folded.startsWith("bang khen")) {
            return AwardReading.Known.of("BK_TINH", PROVINCE);
        }
        if (folded.startsWith("giay khen") || folded.startsWith("gk")) {
            return AwardReading.Known.of("GK_HUYEN", CITY);
        }
        return new AwardReading.Unclear("Danh mục không có “" + text + "”; chọn hình thức trong danh mục.");
    }
}
