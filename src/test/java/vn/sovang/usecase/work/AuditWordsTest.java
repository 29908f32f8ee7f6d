package vn.sovang.usecase.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.Level;
import vn.sovang.model.Refusal;
import vn.sovang.model.RowChange;
import vn.sovang.model.Step;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.registry.Cluster;
import vn.sovang.store.StoreContent;
import vn.sovang.store.Stores;
import vn.sovang.usecase.RegistryRoom;

/// What the diary calls columns and values: nothing of the program's own, never a whole ID number.
class AuditWordsTest {
    @TempDir
    private static Path folder;

    private static RegistryRoom room;
    private static AuditWords words;

    @BeforeAll
    static void open() throws Refusal {
        room = new RegistryRoom(folder);
        room.person("Lò Thị Mẩy", "1980");
        room.unit("Trạm Y tế Mẫu");
        room.clusters.add(new Cluster(0, "Khối y tế", Level.PROVINCE, null));
        room.decisions.add(new Decision(0, "05/QĐ-UBND", null, "", ""));
        words = new AuditWords(Stores.of(room.database));
    }

    @AfterAll
    static void close() {
        room.close();
    }

    private static RowChange change(String table, Map<String, String> before, Map<String, String> after) {
        Step step = new Step(1, Instant.EPOCH, "can-bo", "Việc", "", null);
        return new RowChange(step, table, 1, before.isEmpty() ? null : before, after.isEmpty() ? null : after);
    }

    @ParameterizedTest
    @CsvSource({
        "person, full_name, Lò A, Họ và tên, Lò A",
        "person, sex, FEMALE, Giới tính, nữ",
        "person, birth, 1980-05, Ngày sinh, 5/1980",
        "person, birth, 19xx, Ngày sinh, 19xx",
        "person, id_number, 012345678901, Số định danh, •••••••••901",
        "person, party_date, 2001-02-03, Ngày vào Đảng, 03/02/2001",
        "person, statistics_class, DIRECT, Phân loại thống kê, 'Người trực tiếp công tác, lao động, học tập, chiến đấu'",
        "person, binned_at, 2026-11-03T05:00:00Z, Thùng rác, từ 03/11/2026",
        "unit, kind, HOUSEHOLD, Loại tập thể, Hộ gia đình",
        "unit, parent_id, 1, Đơn vị cấp trên, Trạm Y tế Mẫu",
        "unit, proposes, 1, Tự trình khen, có",
        "unit, proposes, 0, Tự trình khen, không",
        "unit, cluster_id, 1, 'Cụm, khối thi đua', Khối y tế",
        "unit, cluster_id, 9, 'Cụm, khối thi đua', ''",
        "unit, former_names, 'Trạm cũ\nTrạm xưa', Tên cũ, Trạm cũ; Trạm xưa",
        "unit, valid_from, 1999-12-31, Thành lập ngày, 31/12/1999",
        "decision, mode, UNEXPECTED, Loại hình, Đột xuất",
        "decision, revoked_by_id, 1, Bị hủy bỏ bởi, Quyết định số 05/QĐ-UBND",
        "grant, level, COMMUNE, Cấp, Cấp xã",
        "grant, person_id, 1, Cá nhân, Lò Thị Mẩy",
        "grant, money, 1234567, Tiền thưởng, 1.234.567 đồng",
        "grant, recall_state, ASKED, 'Hủy bỏ, thu hồi', Đề nghị hủy bỏ",
        "recognised_initiative, scope, NATION, Phạm vi ảnh hưởng, Toàn quốc",
        "conduct, kind, ASSESSMENT, Loại, Đánh giá năm",
        "conduct, kind, HOLD, Loại, 'Xem xét, kỷ luật'",
        "conduct, kind, REGISTRATION, Loại, Đăng ký danh hiệu",
        "conduct, kind, MATERNITY, Loại, Nghỉ thai sản",
        "conduct, grade, EXCELLENT, Mức độ hoàn thành, Hoàn thành xuất sắc nhiệm vụ",
        "conduct, hold_kind, INSPECTION, Việc, 'Đang thanh tra, kiểm tra'",
        "conduct, discipline, WARNING, Hình thức kỷ luật, Cảnh cáo",
        "conduct, to_day, 2025-02-01, Đến ngày, 01/02/2025",
        "attachment, name, bang.pdf, Tên tệp, bang.pdf",
        "movement, slogan, Mỗi nhà một cây, Khẩu hiệu, Mỗi nhà một cây",
        "movement_task, organ, Sở Mẫu, Cơ quan, Sở Mẫu",
        "movement_term, to, Phòng Mẫu, Nơi nhận, Phòng Mẫu"
    })
    void aValueIsToldInWords(String table, String column, String value, String label, String told) {
        assertThat(words.fields(change(table, Map.of(), Map.of(column, value))))
                .containsExactly(new FieldChange(label, "", told));
        assertThat(words.fields(change(table, Map.of(column, value), Map.of())))
                .containsExactly(new FieldChange(label, told, ""));
        assertThat(words.fields(change(table, Map.of(column, value), Map.of(column, value))))
                .isEmpty();
    }

    @Test
    void fieldsStandInTheOrderOfTheFormAndWhatIsTechnicalIsNotTold() {
        assertThat(words.fields(change(
                        "person",
                        Map.of("full_name", "Lò A", "search_key", "a", "residence", "Bản Mẫu"),
                        Map.of("full_name", "Lò B", "search_key", "b", "sex", "MALE", "residence", "Bản Mẫu"))))
                .containsExactly(new FieldChange("Họ và tên", "Lò A", "Lò B"), new FieldChange("Giới tính", "", "nam"));
    }

    @Test
    void aRowThatBelongsToTheEntryIsToldInBrief() {
        Map<String, String> post = Map.of("title", "Y sĩ", "unit_id", "1", "from", "2025-07-01", "to", "2026-01-31");
        assertThat(words.summary(change("post", Map.of(), post)))
                .containsExactly(new FieldChange("Chức vụ", "", "Y sĩ, Trạm Y tế Mẫu, từ 01/7/2025, đến 31/01/2026"));
        assertThat(words.summary(change("post", post, Map.of())).getFirst().after())
                .isEmpty();
        assertThat(words.summary(change("post", post, post))).isEmpty();
        assertThat(words.summary(change(
                        "grant",
                        Map.of("award_name", "Giấy khen", "year", "2020"),
                        Map.of("award_name", "Giấy khen", "year", "2020", "binned_at", "2026-11-03T05:00:00Z"))))
                .containsExactly(
                        new FieldChange("Kết quả khen", "Giấy khen, 2020", "Giấy khen, 2020 (trong thùng rác)"));
    }

    @ParameterizedTest
    @CsvSource({
        "recognised_initiative, name, Sáng kiến",
        "conduct, document, Theo dõi",
        "finding_reason, reason, Lý do giữ",
        "attachment, name, Bản quét",
        "nomination, subject_name, Đề nghị",
        "meeting, place, Cuộc họp",
        "meeting_absence, name, Vắng mặt",
        "meeting_teller, name, Tổ kiểm phiếu",
        "meeting_terms, source, Thể thức biểu quyết",
        "ballot, note, Kết quả phiếu",
        "member_vote, name, Phiếu của thành viên"
    })
    void aRowIsCalledByItsName(String table, String column, String name) {
        assertThat(words.summary(change(table, Map.of(), Map.of(column, "Mẫu"))))
                .containsExactly(new FieldChange(name, "", "Mẫu"));
    }

    /// A label of a column that is not there would never be told, and nobody would see it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "person",
                "unit",
                "decision",
                "grant",
                "recognised_initiative",
                "conduct",
                "attachment",
                "movement",
                "movement_task",
                "movement_term",
                "post",
                "finding_reason",
                "nomination",
                "meeting",
                "meeting_absence",
                "meeting_teller",
                "meeting_terms",
                "ballot",
                "member_vote"
            })
    void everyColumnThatHasALabelIsThere(String table) {
        List<String> columns = StoreContent.columns(room.database, table);
        assertThat(columns).containsAll(AuditLabels.of(table).keySet()).containsAll(AuditLabels.brief(table));
    }
}
