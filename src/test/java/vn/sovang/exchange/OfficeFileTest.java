package vn.sovang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OfficeFileTest {
    @Test
    void theShippedOfficeIsWholeAndRefersOnlyToWhatItHolds() throws Exception {
        OfficeFile file = OfficeFile.shipped("bac-kan");
        Set<String> codes =
                file.units().stream().map(OfficeFile.UnitEntry::code).collect(Collectors.toSet());
        assertThat(codes).hasSameSizeAs(file.units());
        assertThat(file.units()).allSatisfy(unit -> {
            if (unit.parent() != null) {
                assertThat(codes).contains(unit.parent());
            }
        });
        List<String> bodies =
                file.bodies().stream().map(OfficeFile.BodyEntry::code).toList();
        assertThat(bodies).contains(file.bodyMeeting().body());
        assertThat(file.movement().planNumber()).isEqualTo("23/KH-UBND");
        assertThat(file.note()).contains("giả định");
        try (InputStream list = file.openList()) {
            assertThat(list.readNBytes(2)).isEqualTo(new byte[] {'P', 'K'});
        }
    }

    @Test
    void anUnknownSampleIsABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeFile.shipped("khong-co"));
    }
}
