package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.launch.intake.IntakeFeature;
import vn.sovang.model.ListKind;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.usecase.intake.ListPreview;

/// Reads the list a unit really sends, where the folder of shared inputs lies beside the checkout.
class SharedSampleTest {
    private static final Path LIST = Path.of("..", "shared", "samples", "bac-kan-danh-sach-de-nghi.xlsx");

    @TempDir
    private Path folder;

    @Test
    void theSharedListIsUnderstoodWhole() throws Exception {
        assumeTrue(Files.exists(LIST), "skipped: " + LIST + " is not there");
        try (SampleRoom room = new SampleRoom(folder)) {
            ListPreview preview = IntakeFeature.importList(room.rooms)
                    .preview(TableFiles.open(LIST), ListKind.NOMINATIONS, room.round.id());
            assertThat(preview.reading().count(SubjectKind.PERSON)).isEqualTo(44);
            assertThat(preview.reading().count(SubjectKind.HOUSEHOLD)).isEqualTo(1);
            assertThat(preview.reading().count(SubjectKind.COLLECTIVE)).isEqualTo(7);
            assertThat(preview.rows())
                    .filteredOn(row -> row.nomination().unitKind() == UnitKind.ENTERPRISE)
                    .hasSize(1);
            assertThat(preview.count(RowState.WRONG)).isZero();
            assertThat(preview.rows())
                    .filteredOn(row -> row.findings().stream().anyMatch(found -> found.otherRow() > 0))
                    .extracting(ListRow::number)
                    .containsExactly(62, 63);
            assertThat(IntakeFeature.importList(room.rooms).apply(preview).run().rows())
                    .isEqualTo(52);
        }
    }
}
