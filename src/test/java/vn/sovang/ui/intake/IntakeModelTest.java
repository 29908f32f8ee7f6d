package vn.sovang.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.model.ListKind;
import vn.sovang.store.FreshStore;
import vn.sovang.store.core.Database;
import vn.sovang.usecase.intake.ListPreview;

@SuppressWarnings("NullAway.Init") // filled before each test
class IntakeModelTest {
    private static final String LIST = """
            DANH SÁCH CÁN BỘ
            STT,Họ và tên,Năm sinh,Đơn vị
            1,Lý Thị Thử,1985,Trường Mẫu
            2,,1990,Trạm Mẫu
            3,Vàng Văn Mẫu,1970,Trường Mẫu
            """;

    @TempDir
    private Path folder;

    private Database database;
    private IntakeRoom room;
    private final IntakeModel model = new IntakeModel();

    @BeforeEach
    void open() throws Exception {
        database = Database.open(FreshStore.in(folder));
        room = new IntakeRoom(database, folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void rowsPassedOverStandAtTheEndAndOnlyThoseThatAskCanBeShown() throws Exception {
        model.show(IntakeModel.Shown.of(room.preview(ListKind.PEOPLE, LIST)));
        assertThat(places()).containsExactly("3", "4", "5", "1", "2");
        assertThat(model.count(RowState.WRONG)).isEqualTo(1);
        assertThat(model.ready()).isEqualTo(2);
        model.onlyAskingProperty().set(true);
        assertThat(places()).containsExactly("4");
        assertThat(model.nextAsking()).get().returns("để lại", IntakeRow::action);
    }

    @Test
    void aMendedRowStaysInHandAndIsReady() throws Exception {
        ListPreview preview = room.preview(ListKind.PEOPLE, LIST);
        model.show(IntakeModel.Shown.of(preview));
        model.select(model.nextAsking().orElseThrow());
        model.onlyAskingProperty().set(true);
        model.show(IntakeModel.Shown.of(room.jobs.imports().mend(preview, 4, ListColumn.NAME, "Nông Thị Hoa")));
        assertThat(model.selectedProperty().get()).returns("thêm mới", IntakeRow::action);
        assertThat(model.selectedProperty().get().understood()).startsWith("Nông Thị Hoa");
        assertThat(model.ready()).isEqualTo(3);
        assertThat(model.groupsProperty().get()).isEmpty();
    }

    @Test
    void whatOneColumnHoldsTwiceIsMendedInItsParts() throws Exception {
        ListPreview preview = room.preview(ListKind.PEOPLE, """
                STT,Họ và tên,Nam,Nữ,Chức vụ và đơn vị công tác
                1,Lý Thị Thử,,1985,"Giáo viên, Trường Mẫu"
                """);
        ListRow row = preview.reading().rows().getFirst();
        List<ListColumn> shown = IntakeFields.of(row, preview.reading().layoutOf(row), ListKind.PEOPLE);
        assertThat(shown)
                .containsSubsequence(
                        ListColumn.NAME, ListColumn.SEX, ListColumn.BIRTH, ListColumn.POST, ListColumn.UNIT)
                .doesNotContain(ListColumn.MALE, ListColumn.POST_AND_UNIT, ListColumn.SEQUENCE);
    }

    @Test
    void aRowWithoutANameHasAFieldForIt() throws Exception {
        ListPreview preview = room.preview(ListKind.PEOPLE, LIST);
        ListRow row = preview.reading().keptAside().getFirst();
        assertThat(IntakeFields.of(row, preview.reading().layoutOf(row), ListKind.PEOPLE))
                .containsExactly(ListColumn.NAME, ListColumn.BIRTH, ListColumn.UNIT);
    }

    @Test
    void whatTheRowDoesIsSaidInOneRemarkAndTheNumberOfOthers() throws Exception {
        ListPreview preview = room.preview(
                ListKind.PEOPLE,
                "STT,Họ và tên,Năm sinh,Đơn vị\n1,LÝ THỊ THỬ,1985,Trường Mẫu\n2,Lý Thị Thử,1985,Trường Mẫu\n");
        IntakeRow first = IntakeRow.all(preview).getFirst();
        assertThat(first.remark()).contains("dòng 3").endsWith("(và 1 điều khác)");
        assertThat(first.asks()).isTrue();
    }

    private List<String> places() {
        return model.groupsProperty().get().stream()
                .flatMap(group -> group.rows().stream())
                .map(IntakeRow::place)
                .toList();
    }
}
