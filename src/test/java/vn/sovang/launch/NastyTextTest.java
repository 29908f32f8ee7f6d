package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.launch.open.Assembly;

/// Characters that no paper can carry, on their way from a list or an older store to papers and summary.
class NastyTextTest {
    private static final String HEAD = "STT;Họ và tên;Năm sinh;Chức vụ;Đơn vị;Hình thức khen\n";

    @TempDir
    private Path temp;

    private Path data;

    @BeforeEach
    void openSampleOffice() throws Exception {
        data = temp.resolve("data");
        try (Assembly rooms = Assembly.open(data)) {
            OfficeFeature.openSampleOffice(rooms).open(OfficeFile.shipped("bac-kan"));
        }
    }

    private void nominate(String name) throws Exception {
        Path list = Files.writeString(
                temp.resolve("ds.csv"), HEAD + "1;" + name + ";1980;Bác sĩ;Trung tâm Y tế;Giấy khen\n");
        CommandRun run = CommandRun.in(data, "import", "nominations", list, "--round", 1);
        assertThat(run.exitCode()).as(run.err() + run.out()).isEqualTo(ExitCode.DONE);
    }

    private CommandRun print() {
        return CommandRun.in(data, "dossier", "print", 1, "--out", temp.resolve("ho-so"), "--working");
    }

    private void change(String sql) throws SQLException {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("sovang.db"));
                Statement statement = store.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    @Test
    void aBellInTheListIsToldAndTakenOut() throws Exception {
        Path list = Files.writeString(
                temp.resolve("chuong.csv"), HEAD + "1;Lý\u0007 Thị Thử;1980;Bác sĩ;Trung tâm Y tế;Giấy khen\n");
        CommandRun dry = CommandRun.in(data, "import", "nominations", list, "--round", 1, "--dry-run");
        assertThat(dry.out()).contains("ký tự điều khiển U+0007, đã bỏ").contains("bỏ ký tự không in được U+0007");
        nominate("Lý\u0007 Thị Thử");
        assertThat(CommandRun.in(data, "find", "ly", "thi", "thu").out()).contains("Lý Thị Thử");
    }

    @Test
    void aStoreThatHoldsOneFromEarlierPrintsAndExportsWhole() throws Exception {
        nominate("Lý Thị Thử");
        change("UPDATE nomination SET subject_name = 'Lý Thị' || char(7) || ' Thử', post = char(27) || 'Bác sĩ'");
        change("UPDATE unit SET name = name || char(7)");
        change("UPDATE movement SET title = title || char(1)");
        assertThat(print().err()).isEmpty();
        assertThat(temp.resolve("ho-so/ho-so.pdf")).isNotEmptyFile();
        for (String ending : new String[] {"json", "xlsx"}) {
            CommandRun summary =
                    CommandRun.in(data, "summary", "export", 1, "--out", temp.resolve("tong-hop." + ending));
            assertThat(summary.err()).isEmpty();
            assertThat(summary.out()).contains("đã đọc lại và khớp");
        }
    }

    @Test
    void aLetterNoTypefaceHasIsToldAtTheDoorByTheCheckAndBeforeTheFirstFile() throws Exception {
        Path list = Files.writeString(
                temp.resolve("cuoi.csv"), HEAD + "1;Lý \uDBBF\uDFFDThử;1980;Bác sĩ;Trung tâm Y tế;Giấy khen\n");
        CommandRun dry = CommandRun.in(data, "import", "nominations", list, "--round", 1, "--dry-run");
        assertThat(dry.out()).contains("(U+FFFFD) mà phông in không có");
        nominate("Lý \uDBBF\uDFFDThử");
        assertThat(CommandRun.in(data, "round", "check", 1).out())
                .contains("Mục Tên có chữ", "(U+FFFFD)", "ở màn hình Đợt xét");
        CommandRun refused = print();
        assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("Văn bản “", "(U+FFFFD)", "Chữ này nằm ở: ", "màn hình Đợt xét");
        assertThat(temp.resolve("ho-so")).doesNotExist();
    }
}
