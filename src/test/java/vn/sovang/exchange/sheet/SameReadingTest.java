package vn.sovang.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.list.ListEntry;
import vn.sovang.exchange.list.ListReader;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.NominationEntry;
import vn.sovang.exchange.table.AwardReading;
import vn.sovang.model.ListKind;
import vn.sovang.text.LegacyEncoding;
import vn.sovang.text.LegacyWriting;

/// The same list saved as any kind of file and in any older code is understood as the same rows. All people are made
/// up.
class SameReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 8);
    private static final List<List<String>> NOMINATIONS = List.of(
            List.of("ỦY BAN NHÂN DÂN PHƯỜNG MẪU"),
            List.of("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"),
            List.of("STT", "Họ và tên", "Giới tính", "Ngày sinh", "Chức vụ", "Đơn vị công tác", "Hình thức đề nghị"),
            List.of("I", "TẬP THỂ", "", "", "", "", ""),
            List.of("1", "Trường Tiểu học Sông Cầu", "", "", "", "", "Giấy khen"),
            List.of("II", "CÁ NHÂN", "", "", "", "", ""),
            List.of("1", "NGUYỄN THỊ HƯỜNG", "Nữ", "19/7/1980", "Hiệu trưởng", "Trường TH Sông Cầu", "Giấy khen"),
            List.of("2", "Lường văn Bé", "Nam", "1975", "Trạm trưởng", "Trạm Y tế phường Mẫu", "Giấy khen"),
            List.of(
                    "3",
                    "Đàm Quốc Khánh",
                    "Nam",
                    "ngày 2 tháng 9 năm 1968",
                    "Bí thư",
                    "Tổ 5, phường Mẫu",
                    "Giấy khen"));
    private static final List<List<String>> PEOPLE = List.of(
            List.of("SỞ Y TẾ TỈNH MẪU"),
            List.of("STT", "Họ và tên", "Giới tính", "Ngày sinh", "Dân tộc", "Chức vụ", "Đơn vị", "Ngày vào Đảng"),
            List.of("1", "Triệu Thị Mùi", "Nữ", "14/03/1979", "Dao", "Điều dưỡng", "Trạm Y tế xã Mẫu", "3/2/2005"),
            List.of("2", "Hứa Đức Thọ", "Nam", "1983", "Nùng", "Bác sĩ", "Trung tâm Y tế", ""),
            List.of("3", "Giàng Seo Vừ", "Nam", "5/1990", "Mông", "Y sĩ", "Trạm Y tế xã Mẫu", "19/5/2015"));

    @TempDir
    private Path folder;

    @Test
    void nominationsReadTheSameFromEveryFileAndCode() throws Exception {
        ListReader reader = new ListReader(
                (text, kind) -> AwardReading.Known.of("GK_TP", "Giấy khen của Chủ tịch Ủy ban nhân dân thành phố"),
                TODAY);
        List<NominationEntry> wanted = null;
        for (Map.Entry<String, Path> file : files(NOMINATIONS).entrySet()) {
            List<NominationEntry> read =
                    reader.read(TableFiles.open(file.getValue()), ListKind.NOMINATIONS).rows().stream()
                            .map(ListRow::nomination)
                            .toList();
            assertThat(read).as(file.getKey()).hasSize(4);
            wanted = wanted == null ? read : wanted;
            assertThat(read).as(file.getKey()).isEqualTo(wanted);
        }
    }

    @Test
    void peopleReadTheSameFromEveryFileAndCode() throws Exception {
        ListReader reader = new ListReader((text, kind) -> new AwardReading.Unclear("Không có trong danh mục."), TODAY);
        List<ListEntry> wanted = null;
        for (Map.Entry<String, Path> file : files(PEOPLE).entrySet()) {
            List<ListEntry> read = reader.read(TableFiles.open(file.getValue()), ListKind.PEOPLE).rows().stream()
                    .map(ListRow::entry)
                    .toList();
            assertThat(read).as(file.getKey()).hasSize(3);
            wanted = wanted == null ? read : wanted;
            assertThat(read).as(file.getKey()).isEqualTo(wanted);
        }
    }

    private Map<String, Path> files(List<List<String>> list) throws Exception {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put("xlsx", Written.xlsx(list));
        contents.put("xls", Written.xls(list));
        contents.put("docx", Written.docx(list));
        contents.put("csv", Written.csv(list, ",").getBytes(StandardCharsets.UTF_8));
        contents.put("tsv, UTF-16", ("\uFEFF" + Written.csv(list, "\t")).getBytes(StandardCharsets.UTF_16LE));
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            List<List<String>> old = list.stream()
                    .map(row -> row.stream()
                            .map(cell -> LegacyWriting.write(encoding, cell))
                            .toList())
                    .toList();
            contents.put(encoding + " xlsx", Written.xlsx(old));
            contents.put(encoding + " xls", Written.xls(old));
            contents.put(encoding + " docx", Written.docx(old));
            contents.put(encoding + " csv", LegacyWriting.bytes(encoding, Written.csv(list, ";")));
        }
        Map<String, Path> files = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            Path file = folder.resolve("danh-sach-" + files.size());
            files.put(content.getKey(), Files.write(file, content.getValue()));
        }
        return files;
    }
}
