package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import vn.sovang.launch.command.Console;
import vn.sovang.launch.command.ExitCode;

/// Every command on each of the trial offices: done, or refused with a sentence; never a fault of the program.
class TrialCommandsTest {
    /// What stands for a file or a folder of the test.
    private static final String ROOM = "DIR/";

    /// In this order, on one store after another. {@code !} before a line: also the two years refuse it.
    private static final String LINES = """
            round list
            round list --json
            round check 1
            round check 2
            round check 2 --json
            round check 3
            round ready 1
            round ready 2
            round ready 3
            money 1
            money 2
            money 3 --json
            movement list
            movement show 1
            movement show 2 --json
            movement units 1 --missing
            movement units 2
            movement print 2 --out DIR/ke-hoach --format docx
            !movement remind 2 --out DIR/don-doc --format docx
            movement report 2 --kind quick --from 2022-02-01 --to 2022-03-01 --out DIR/bao-cao --format docx
            movement child 2 --issuer "Ủy ban nhân dân phường Mẫu"
            movement close 2 --on 2022-12-01 --document "Thông báo số 12/TB-BCĐ"
            movement close 2 --reopen
            movement add --plan DIR/ke-hoach.txt --title "Thi đua dọn sạch bờ kênh"
            deadline list
            deadline list --from 2022-01-01 --to 2022-12-31 --json
            !deadline done moc-1@2021-09-15 --on 15/9/2021
            deadline export --out DIR/han.ics
            decision list
            decision register --year 2021 --out DIR/so.pdf
            decision register --year 2022 --out DIR/so-2022.docx
            decision record 2 --number 09 --date 2022-07-01
            decision revoke list
            decision revoke ask 1 --only 5 --by "Phòng Nội vụ" --reason "Kê khai sai" --date 2022-02-28
            decision revoke withdraw 3
            decision revoke record 1 --only 6 --number 19 --date 2022-03-01 --reason "Kê khai sai"
            decision revoke returned --only 6 --date 2022-03-05
            decision revoke take-back --only 6 --date 2022-03-06
            dossier print 1 --out DIR/ho-so-1 --format docx
            dossier print 2 --out DIR/ho-so-2 --format pdf --working
            !dossier print 3 --out DIR/ho-so-3
            summary export 1 --out DIR/mot.json
            summary export 2 --out DIR/hai.xlsx
            !summary export 3 --out DIR/ba.json
            find nguyen
            find 05/QĐ-UBND
            law list --on 2022-01-01
            law list --on 2021-12-20 --compare 2026-07-01 --json
            template units --out DIR/mau-tap-the.xlsx
            template people --out DIR/mau-ca-nhan.xlsx
            template nominations --out DIR/mau-de-nghi.xlsx
            template history --out DIR/mau-lich-su.xlsx
            import units DIR/don-vi.csv
            import people DIR/nguoi.csv
            import nominations DIR/de-nghi.csv --round 3
            import history DIR/lich-su.csv
            import initiatives DIR/sang-kien.csv
            import list
            import undo 6
            !import undo 1
            form list
            form sample quyet-dinh --out DIR/quyet-dinh.docx
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TrialOffice.class)
    void everyCommandIsDoneOrRefusedWithASentence(TrialOffice office) throws Exception {
        Path data = office.copyTo(folder.resolve("data"));
        writeLists();
        List<String> wrong = new ArrayList<>();
        for (String line : LINES.lines().toList()) {
            boolean refused = line.startsWith("!");
            CommandRun run = CommandRun.in(data, words(refused ? line.substring(1) : line));
            boolean answered = run.exitCode() == ExitCode.DONE
                    || (run.exitCode() == ExitCode.REFUSED && !run.err().isBlank());
            boolean awaited = office != TrialOffice.TWO_YEARS || refused == (run.exitCode() == ExitCode.REFUSED);
            if (!answered || !awaited) {
                wrong.add(line + " -> " + run.exitCode() + " " + run.err());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noCommandIsLeftOut() {
        CommandLine root = SoVang.commandLine(Console.ofProcess());
        assertThat(leaves(root, "").filter(leaf -> !leaf.equals("demo"))).allSatisfy(leaf -> assertThat(LINES.lines())
                .anySatisfy(line -> assertThat(line + " ").matches("!?" + leaf + " .*")));
    }

    private static Stream<String> leaves(CommandLine command, String before) {
        return command.getSubcommands().entrySet().stream()
                .flatMap(entry -> entry.getValue().getSubcommands().isEmpty()
                        ? Stream.of(before + entry.getKey())
                        : leaves(entry.getValue(), before + entry.getKey() + " "));
    }

    private void writeLists() throws Exception {
        Files.writeString(folder.resolve("don-vi.csv"), "Stt,Tên đơn vị\n1,Trường Tiểu học Mẫu Mới\n2,Trạm Y tế Mẫu\n");
        Files.writeString(
                folder.resolve("nguoi.csv"),
                "Stt,Họ và tên,Năm sinh,Chức vụ,Đơn vị công tác\n1,Lê Văn Thử Nghiệm,1980,Giáo viên,Trường Tiểu học Mẫu Mới\n");
        Files.writeString(folder.resolve("de-nghi.csv"), """
                Stt,Họ và tên,Năm sinh,Chức vụ,Đơn vị công tác,Hình thức khen thưởng,Thành tích
                1,Lê Văn Thử Nghiệm,1980,Giáo viên,Trường Tiểu học Mẫu Mới,Giấy khen của Chủ tịch UBND thành phố,Dạy tốt
                """);
        Files.writeString(folder.resolve("lich-su.csv"), """
                Stt,Họ và tên,Năm sinh,Đơn vị công tác,Hình thức khen thưởng,Số quyết định,Ngày quyết định
                1,Lê Văn Thử Nghiệm,1980,Trường Tiểu học Mẫu Mới,Giấy khen của Chủ tịch UBND thành phố,12/QĐ-UBND,05/6/2020
                """);
        Files.writeString(folder.resolve("sang-kien.csv"), """
                Stt,Họ và tên,Năm sinh,Đơn vị công tác,Tên sáng kiến,Số quyết định,Ngày quyết định
                1,Lê Văn Thử Nghiệm,1980,Trường Tiểu học Mẫu Mới,Sổ điểm dùng chung,15/QĐ-UBND,05/6/2020
                """);
        Files.writeString(folder.resolve("ke-hoach.txt"), """
                KẾ HOẠCH
                Phát động phong trào thi đua “Dọn sạch bờ kênh”
                I. MỤC ĐÍCH, YÊU CẦU
                1. Làm cho bờ kênh sạch trong năm 2022.
                II. THỜI GIAN
                Từ ngày 01/02/2022 đến ngày 30/11/2022.
                """);
    }

    private Object[] words(String line) {
        return java.util.regex.Pattern.compile("\"([^\"]*)\"|\\S+")
                .matcher(line)
                .results()
                .map(found -> found.group(1) == null ? found.group() : found.group(1))
                .map(word -> word.startsWith(ROOM) ? folder.resolve(word.substring(ROOM.length())) : word)
                .toArray();
    }
}
