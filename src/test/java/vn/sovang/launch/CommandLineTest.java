package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.launch.demo.SampleOffice;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.launch.open.Assembly;

class CommandLineTest {
    @TempDir
    private Path folder;

    private Path list;

    @BeforeEach
    void openSampleOffice() throws Exception {
        OfficeFile file = OfficeFile.shipped("bac-kan");
        try (Assembly assembly = FreshRooms.in(folder)) {
            OfficeFeature.openSampleOffice(assembly).open(file);
        }
        list = new SampleOffice(file).writeList(folder);
    }

    private CommandRun run(Object... words) {
        Object[] all = new Object[words.length + 2];
        all[0] = "--data";
        all[1] = folder;
        System.arraycopy(words, 0, all, 2, words.length);
        return CommandRun.of(all);
    }

    @Test
    void aDryRunPrintsEveryRowAndStoresNothing() throws Exception {
        CommandRun dry = run("import", "nominations", list, "--round", 1, "--dry-run", "--json");
        assertThat(dry.err()).isEmpty();
        assertThat(dry.exitCode()).isEqualTo(ExitCode.DONE);
        JsonNode json = JsonMapper.shared().readTree(dry.out());
        assertThat(json.path("rows")).hasSize(52);
        try (Assembly assembly = FreshRooms.in(folder)) {
            assertThat(assembly.stores().nominations().ofRound(1)).isEmpty();
            assertThat(assembly.stores().people().count()).isZero();
        }
    }

    @Test
    void anImportStoresAllRowsAndIsUndoneWhole() throws Exception {
        int unitsBefore = units();
        CommandRun stored = run("import", "nominations", list);
        assertThat(stored.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(stored.out()).contains(": thêm ").contains("52 đề nghị");
        try (Assembly assembly = FreshRooms.in(folder)) {
            assertThat(assembly.stores().nominations().ofRound(1)).hasSize(52);
        }
        assertThat(run("import", "nominations", list).err()).contains("đã được nạp");
        assertThat(run("import", "undo", 1).exitCode()).isEqualTo(ExitCode.DONE);
        try (Assembly assembly = FreshRooms.in(folder)) {
            assertThat(assembly.stores().nominations().ofRound(1)).isEmpty();
            assertThat(assembly.stores().people().count()).isZero();
        }
        assertThat(units()).isEqualTo(unitsBefore);
        assertThat(run("import", "nominations", list).exitCode()).isEqualTo(ExitCode.DONE);
    }

    private int units() throws Exception {
        try (Assembly assembly = FreshRooms.in(folder)) {
            return assembly.stores().units().count();
        }
    }

    @Test
    void checkingARoundNamesWhatIsMissing() {
        run("import", "nominations", list);
        CommandRun check = run("round", "check", 1);
        assertThat(check.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(check.out()).contains("Báo cáo thành tích chưa ghi kết quả", "Họp xét");
    }

    @Test
    void findingNeedsNoDiacritics() {
        run("import", "nominations", list);
        assertThat(run("find", "cong", "nghiep", "dinh").out()).contains("Đinh Công Nghiệp");
    }

    @Test
    void roundsAndMovementsAreListed() {
        assertThat(run("round", "list").out()).contains("đợt 1", "Đang nhận đề nghị");
        assertThat(run("round", "list", "--json").out()).contains("\"regimeCode\" : \"nd91\"");
        assertThat(run("movement", "list").out()).contains("23/KH-UBND");
    }

    @Test
    void aRoundThatDoesNotExistIsRefused() {
        for (CommandRun refused : new CommandRun[] {
            run("round", "check", 99),
            run("dossier", "print", 99, "--out", folder.resolve("x")),
            run("summary", "export", 99, "--out", folder.resolve("x.json")),
            run("import", "nominations", list, "--round", 99)
        }) {
            assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
            assertThat(refused.err()).contains("Không có đợt xét số 99");
        }
    }

    @Test
    void anEmptyRoundPrintsAndExportsNothing() {
        CommandRun print = run("dossier", "print", 1, "--out", folder.resolve("ho-so"));
        assertThat(print.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(print.err()).contains("nạp danh sách");
        assertThat(folder.resolve("ho-so")).doesNotExist();
        assertThat(run("summary", "export", 1, "--out", folder.resolve("x.json"))
                        .exitCode())
                .isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void wrongUsageIsSaidAndAnsweredWithTwo() {
        CommandRun wrong = run("dossier", "print", 1);
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("Lệnh chưa đúng");
        assertThat(run("khong-co-lenh").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aDataFolderInUseIsRefused() throws Exception {
        try (Assembly held = FreshRooms.in(folder)) {
            assertThat(held.stores().rounds().all()).hasSize(1);
            CommandRun refused = run("round", "list");
            assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
            assertThat(refused.err()).contains("đang mở");
        }
    }

    @Test
    void formsAreListedWithWhatTheyRestOn() {
        CommandRun forms = run("form", "list");
        assertThat(forms.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(forms.out())
                .contains("to-trinh-don-vi", "Mẫu 1.4, Phụ lục III Nghị định số 30/2020/NĐ-CP")
                .contains("Mẫu số 07", "(chưa đối chiếu)");
        assertThat(run("form", "list", "--json").out()).contains("\"code\" : \"quyet-dinh\"");
    }

    @Test
    void anyFormIsPrintedAloneByTheFilesEnding() throws Exception {
        Path pdf = folder.resolve("thu/quyet-dinh.pdf");
        Path word = folder.resolve("thu/quyet-dinh.docx");
        assertThat(run("form", "sample", "quyet-dinh", "--out", pdf).exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run("form", "sample", "quyet-dinh", "--out", word).exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(new String(java.nio.file.Files.readAllBytes(pdf), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(new String(java.nio.file.Files.readAllBytes(word), 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    void aFormNobodyKnowsIsRefused() {
        CommandRun refused = run("form", "sample", "to-trinh-la", "--out", folder.resolve("x.pdf"));
        assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("form list");
    }
}
