package vn.sovang.exchange.file;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.model.movement.TermKind;

class OfficeFileTest {
    static List<String> shipped() {
        return OfficeFile.SHIPPED;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedOfficeIsWholeAndRefersOnlyToWhatItHolds(String code) throws Exception {
        OfficeFile file = OfficeFile.shipped(code);
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
        assertThat(file.code()).isEqualTo(code);
        assertThat(file.note()).contains("giả định");
        assertThat(requireNonNull(file.tasks())).isNotEmpty().allSatisfy(task -> {
            if (task.unit() != null) {
                assertThat(codes).contains(task.unit());
            }
        });
        assertThat(requireNonNull(file.plan()).texts(PlanSection.RECIPIENT)).isNotEmpty();
        for (MovementTerm term : requireNonNull(file.terms())) {
            assertThat(term.rule().namesDays() || term.rule().isOpen()).isTrue();
        }
        try (InputStream list = file.openList()) {
            assertThat(list.readNBytes(500)).hasSize(500);
        }
    }

    @Test
    void theDepartmentReportsOnTheDaysOfItsPlan() {
        assertThat(requireNonNull(OfficeFile.shipped("so-ldtbxh-binh-phuoc").terms()))
                .extracting(MovementTerm::kind, MovementTerm::rule)
                .containsExactly(tuple(TermKind.QUICK_REPORT, DueRule.stored("monthly 5,15,25")));
    }

    @Test
    void noNameOfAPersonStandsInTwoOffices() {
        List<String> heads = OfficeFile.SHIPPED.stream()
                .flatMap(code -> OfficeFile.shipped(code).units().stream())
                .map(OfficeFile.UnitEntry::headName)
                .filter(name -> !name.isEmpty())
                .toList();
        assertThat(heads).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Test
    void anUnknownSampleIsABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeFile.shipped("khong-co"));
    }
}
