package vn.sovang.usecase.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.UnitScore;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.rule.Holidays;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.ConductStore;
import vn.sovang.usecase.FollowRoom;

/// A score sheet becomes a year's assessment only when it is whole, with a reason.
class AssessByScoreTest {
    @TempDir
    private Path folder;

    private FollowRoom room;
    private AssessByScore assessing;

    @BeforeEach
    void open() throws Exception {
        room = new FollowRoom(folder);
        assessing = new AssessByScore(
                Stores.of(room.registry.database), Holidays.load()::workingDays, room.registry.journal);
        room.follow.score(score(0).measured(BigDecimal.TEN));
    }

    @AfterEach
    void close() {
        room.close();
    }

    private UnitScore score(int criterion) {
        return UnitScore.blank(
                room.movement.id(), room.first.id(), room.criterion(criterion).id());
    }

    private Assessment take(int year, String reason) throws Refusal {
        return assessing.take(room.movement.id(), room.first.id(), year, AssessmentGrade.GOOD, reason);
    }

    @Test
    void aWholeSheetIsTakenOverWithItsPointsAndReasonAndCanBeUndone() throws Exception {
        room.follow.score(score(1).measured(new BigDecimal(31)));
        Assessment taken = take(2026, "từ 25 điểm là mức tốt theo Quy chế");
        assertThat(taken.document())
                .contains("25,5/30 điểm", "xếp hạng 01 trên 01 đơn vị", "từ 25 điểm là mức tốt theo Quy chế");
        ConductStore conduct = new ConductStore(room.registry.database);
        assertThat(conduct.ofUnit(room.first.id())).containsExactly(taken);
        refused(() -> take(2026, "lần nữa"), "đã có đánh giá năm 2026");
        room.registry.undo.undoLatest();
        assertThat(conduct.ofUnit(room.first.id())).isEmpty();
    }

    @Test
    void whatIsNotWholeOrNotReasonedIsRefused() throws Exception {
        refused(() -> take(2026, "đủ"), "Số cây trồng", "chưa chấm");
        room.follow.score(score(1).measured(new BigDecimal(30)));
        refused(() -> take(2026, " "), "lý do");
        refused(() -> take(2027, "đủ"), "2027");
        room.follow.score(score(1).measured(new BigDecimal(30)).selfScored(new BigDecimal(20)));
        refused(() -> take(2026, "đủ"), "khác điểm tự chấm");
    }

    private static void refused(ThrowingCallable job, String... words) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(job).satisfies(refusal -> assertThat(refusal.sentence())
                .contains(words));
    }
}
