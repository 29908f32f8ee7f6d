package vn.sovang.launch.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.CommandRun;
import vn.sovang.launch.FreshRooms;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.movement.Movement;

class MovementCommandTest {
    private static final String PLAN = """
            Số: 7/KH-UBND

            Mẫu Sơn, ngày 02 tháng 2 năm 2026

            KẾ HOẠCH

            Phát động phong trào thi đua “Mẫu Sơn sạch đẹp”

            Ủy ban nhân dân phường Mẫu Sơn ban hành Kế hoạch như sau:

            I. NỘI DUNG THI ĐUA

            - Trồng cây xanh.

            II. HÌNH THỨC KHEN THƯỞNG

            - Huân chương Lao động;

            - Giấy khen của Chủ tịch Ủy ban nhân dân phường;

            III. HỒ SƠ

            - Tờ trình của đơn vị (02 bản sao);
            """;

    @TempDir
    private Path folder;

    @Test
    void thePrintedPlanIsReadAlikeFromPdfAndWord() throws Exception {
        Path pdf = folder.resolve("ke-hoach.pdf");
        Path word = folder.resolve("ke-hoach.docx");
        assertThat(run("form", "sample", "ke-hoach", "--out", pdf).exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run("form", "sample", "ke-hoach", "--out", word).exitCode()).isEqualTo(ExitCode.DONE);
        String ofPdf = withoutLines(run("movement", "add", "--plan", pdf, "--dry-run"));
        String ofWord = withoutLines(run("movement", "add", "--plan", word, "--dry-run"));
        // Organs and recipients over two lines of a page end otherwise than a paragraph of Word.
        assertThat(told(ofPdf)).isEqualTo(told(ofWord)).hasSizeGreaterThan(30);
        assertThat(ofPdf)
                .contains("Số: 23")
                .contains("Ngày ban hành: 2021-10-26")
                .contains("Bắt đầu: 2021-10-25")
                .contains("Hình thức khen: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh")
                .contains("Báo cáo thành tích của tập thể, hộ gia đình, cá nhân được đề nghị: 01 bản chính");
    }

    private static List<String> told(String reading) {
        return reading.lines()
                .filter(line -> !line.startsWith("Phân công") && !line.startsWith("Nơi nhận"))
                .toList();
    }

    @Test
    void aPlanBecomesAMovementOnce() throws Exception {
        openOffice();
        Path plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
        JsonNode json = JsonMapper.shared()
                .readTree(run("movement", "add", "--plan", plan, "--json").out());
        try (Assembly rooms = FreshRooms.in(folder.resolve("data"))) {
            Movement movement = rooms.stores()
                    .movements()
                    .find(json.path("movement").asLong())
                    .orElseThrow();
            assertThat(movement.title()).isEqualTo("Mẫu Sơn sạch đẹp");
            assertThat(movement.planNumber()).isEqualTo("7/KH-UBND");
            assertThat(movement.contents()).containsExactly("Trồng cây xanh.");
            // No class is guessed for the order.
            assertThat(movement.awardCodes()).containsExactly("GK_PHUONG");
        }
        assertThat(json.path("fields").valueStream().map(field -> field.path("part")
                        .asString()))
                .contains("AWARD", "DOSSIER_ITEM");
        CommandRun again = run("movement", "add", "--plan", plan);
        assertThat(again.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(again.err()).contains("Kế hoạch số 7/KH-UBND đã là kế hoạch của phong trào “Mẫu Sơn sạch đẹp”");
    }

    @Test
    void withoutANameTheReadingIsShownAndNothingStored() throws Exception {
        openOffice();
        Path plan = Files.writeString(folder.resolve("plan.txt"), PLAN.replaceAll("[“”]", ""));
        CommandRun refused = run("movement", "add", "--plan", plan);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.out()).contains("Nội dung thi đua: Trồng cây xanh.");
        assertThat(refused.err()).contains("--title");
        CommandRun named = run("movement", "add", "--plan", plan, "--title", "Mẫu Sơn sạch đẹp");
        assertThat(named.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run("movement", "list").out()).contains("Mẫu Sơn sạch đẹp");
    }

    @Test
    void whatIsNoPlanFileIsRefusedWithAWayOut() throws Exception {
        Path damaged = Files.write(folder.resolve("plan.pdf"), "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8));
        assertThat(run("movement", "add", "--plan", damaged, "--dry-run").err()).contains("Hãy xin lại tệp");
        assertThat(run("movement", "add", "--plan", folder.resolve("none.docx"), "--dry-run")
                        .err())
                .contains("Không thấy tệp");
    }

    @Test
    void aPlanIsCarriedOutPrintedAndEndedByCommand() throws Exception {
        openOffice();
        run("movement", "add", "--plan", Files.writeString(folder.resolve("plan.txt"), PLAN));
        assertThat(run("movement", "child", 2, "--issuer", "Trạm Y tế", "--replace", "cây xanh")
                        .err())
                .contains("--replace \"cũ=mới\"");
        CommandRun child = run("movement", "child", 2, "--issuer", "Trạm Y tế", "--replace", "cây xanh=cây thuốc nam");
        assertThat(child.out())
                .contains("- Trồng cây xanh.")
                .contains("+ Trồng cây thuốc nam.")
                .contains("Đã lập phong trào số 3 triển khai phong trào số 2.");
        assertThat(run("movement", "list").out()).contains("3\t\t  Mẫu Sơn sạch đẹp");
        assertThat(run("movement", "show", 3).out())
                .contains("Kế hoạch:  của Trạm Y tế")
                .contains("Thực hiện Kế hoạch số 7/KH-UBND ngày 02 tháng 02 năm 2026");
        JsonNode json = JsonMapper.shared()
                .readTree(run("movement", "show", 3, "--json").out());
        assertThat(json.at("/planned/movement/parentId").asLong()).isEqualTo(2);
        CommandRun printed = run("movement", "print", 3, "--out", folder, "--format", "pdf");
        assertThat(printed.out()).startsWith("Đã in ").contains("ke-hoach-mau-son-sach-dep.pdf");
        assertThat(folder.resolve("ke-hoach-mau-son-sach-dep.pdf")).isNotEmptyFile();
        assertThat(run("movement", "close", 3).err()).contains("--on");
        assertThat(run("movement", "close", 3, "--on", "2026-06-30", "--document", "Thông báo số 9/TB-UBND")
                        .out())
                .contains("kết thúc ngày 30/6/2026");
        assertThat(run("movement", "list").out()).contains("đến 30/6/2026");
        assertThat(run("movement", "close", 3, "--reopen").exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run("movement", "show", 9).err()).contains("Không có phong trào số 9");
    }

    private void openOffice() throws Exception {
        try (Assembly rooms = FreshRooms.in(folder.resolve("data"))) {
            OfficeFeature.openSampleOffice(rooms).open(OfficeFile.shipped("bac-kan"));
        }
    }

    private CommandRun run(Object... words) {
        return CommandRun.in(folder.resolve("data"), words);
    }

    private static String withoutLines(CommandRun run) {
        return run.out().replaceAll("\t\\(dòng [^)]*\\)", "");
    }
}
