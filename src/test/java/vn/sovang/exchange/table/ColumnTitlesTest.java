package vn.sovang.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.model.ListKind;

class ColumnTitlesTest {
    /// Told by its place, not by a title.
    private static final Set<ListColumn> BY_PLACE = Set.of(ListColumn.SECOND_AWARD_CODE);

    @ParameterizedTest
    @EnumSource(ListKind.class)
    void theNameOfAColumnIsATitleOfIt(ListKind kind) {
        for (ListColumn column : ListColumn.of(kind)) {
            if (!BY_PLACE.contains(column)) {
                assertThat(ColumnTitles.of(kind).column(column.label(kind)))
                        .as(kind + " “" + column.label(kind) + "”")
                        .isEqualTo(column);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UNITS, Tên đơn vị/tập thể, NAME",
        "UNITS, Đơn vị chủ quản, PARENT",
        "UNITS, Thuộc đơn vị, PARENT",
        "UNITS, Khối thi đua, CLUSTER",
        "UNITS, Tổng số cán bộ, STAFF",
        "UNITS, Số lượng nữ, WOMEN",
        "UNITS, Trong đó nữ, WOMEN",
        "UNITS, Ngày thành lập, VALID_FROM",
        "UNITS, Quá trình thành lập và phát triển, FOUNDING",
        "UNITS, 'Chức năng, nhiệm vụ', FUNCTIONS",
        "PEOPLE, 'Tên phòng ban/ khối, tổ công tác', DEPARTMENT",
        "PEOPLE, Tên đơn vị/tập thể công tác, UNIT",
        "PEOPLE, Địa chỉ / Nơi ở, RESIDENCE",
        "PEOPLE, Mã phân loại cán bộ, CLASS_CODE",
        "PEOPLE, Số căn cước công dân, ID_NUMBER",
        "PEOPLE, Số CMND/CCCD, ID_NUMBER",
        "PEOPLE, Ngày kết nạp Đảng, PARTY_DATE",
        "PEOPLE, Năm, ",
        "PEOPLE, Nam, MALE",
        "HISTORY, Năm, YEAR",
        "HISTORY, Năm sinh, BIRTH",
        "HISTORY, Số QĐ, DECISION_NUMBER",
        "HISTORY, Ngày ký, DECISION_DATE",
        "HISTORY, 'Số, ngày, tháng, năm của quyết định', DECISION",
        "HISTORY, Cơ quan ban hành quyết định, AUTHORITY",
        "HISTORY, Cấp khen, LEVEL",
        "HISTORY, Danh hiệu đã được tặng, AWARD",
        "HISTORY, Đã được khen, AWARD",
        "NOMINATIONS, Danh hiệu đã được tặng, ",
        "NOMINATIONS, Số định danh cá nhân, ID_NUMBER",
        "INITIATIVES, Tên đề tài, INITIATIVE",
        "INITIATIVES, Phạm vi áp dụng, SCOPE",
        "INITIATIVES, Hội đồng công nhận, AUTHORITY",
        "INITIATIVES, Chủ nhiệm đề tài, NAME"
    })
    void titlesOfRealListsAreKnown(ListKind kind, String title, ListColumn column) {
        assertThat(ColumnTitles.of(kind).column(title)).isEqualTo(column);
    }
}
