package vn.sovang.usecase.movement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.model.registry.Conduct;
import vn.sovang.model.registry.MemberResults;
import vn.sovang.rule.WorkingDays;
import vn.sovang.rule.count.ScoreRanking;
import vn.sovang.rule.count.ScoreSheet;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.ConductStore;
import vn.sovang.text.Decimals;
import vn.sovang.text.Numbers;
import vn.sovang.usecase.work.Journal;

/// Lấy kết quả chấm điểm làm đánh giá năm of a unit. The clerk names the grade and says why: no plan says which points
/// make which grade, so nothing is taken over by itself.
public final class AssessByScore {
    private final ReadStandings facts;
    private final ConductStore conduct;
    private final Journal journal;

    /// Works on one store.
    ///
    /// @param workingDays the days on which people work, asked each time
    public AssessByScore(Stores stores, Supplier<WorkingDays> workingDays, Journal journal) {
        facts = new ReadStandings(stores, workingDays);
        conduct = stores.conducts();
        this.journal = journal;
    }

    /// Stores the unit's assessment of the year, with its points, rank and the reason as the document it rests on.
    ///
    /// @param reason why this grade follows from the points
    /// @throws Refusal when a criterion is not checked, a cut has no reason, there is no reason, or the unit has an
    /// assessment of that year already
    public Assessment take(long movementId, long unitId, int year, AssessmentGrade grade, String reason)
            throws Refusal {
        LocalDate today = LocalDate.now(journal.clock());
        if (year > today.getYear()) {
            throw new Refusal("Năm %d ở sau năm nay. Hãy sửa lại năm.".formatted(year));
        }
        if (reason.isBlank()) {
            throw new Refusal("Chưa ghi vì sao xếp mức này. Hãy ghi lý do, như mức điểm của quy định đánh giá.");
        }
        MovementStandings followed = facts.of(movementId, today);
        UnitStanding standing = followed.unit(unitId)
                .orElseThrow(() -> new Refusal("Đơn vị không tham gia phong trào này nên chưa có điểm."));
        refuseOpen(standing.sheet());
        Optional<Assessment> known = conduct.ofUnit(unitId).stream()
                .filter(Assessment.class::isInstance)
                .map(Assessment.class::cast)
                .filter(one -> one.year() == year)
                .findFirst();
        if (known.isPresent()) {
            throw new Refusal("“%s” đã có đánh giá năm %d: %s. Hãy sửa ở hồ sơ của đơn vị nếu phải đổi."
                    .formatted(standing.unit().name(), year, known.get().grade().label()));
        }
        Assessment taken = new Assessment(
                0, null, unitId, year, grade, document(followed, standing, reason), MemberResults.UNKNOWN);
        Conduct added = journal.<Conduct, RuntimeException>step(
                "Lấy điểm phong trào làm đánh giá năm " + year, standing.unit().name(), () -> conduct.add(taken));
        return (Assessment) added;
    }

    private static void refuseOpen(ScoreSheet sheet) throws Refusal {
        for (ScoreSheet.Line line : sheet.lines()) {
            if (line.points() == null) {
                throw new Refusal("Tiêu chí “%s” chưa chấm. Hãy chấm đủ các tiêu chí trước."
                        .formatted(line.criterion().criterion()));
            }
        }
        if (sheet.lines().isEmpty()) {
            throw new Refusal("Phong trào chưa có thang điểm. Hãy ghi tiêu chí ở thẻ Kế hoạch trước.");
        }
        if (!sheet.unreasoned().isEmpty()) {
            throw new Refusal("Điểm chấm của “%s” khác điểm tự chấm mà chưa ghi lý do. Hãy ghi lý do trước."
                    .formatted(sheet.unreasoned().getFirst().criterion().criterion()));
        }
    }

    private static String document(MovementStandings followed, UnitStanding standing, String reason) {
        ScoreSheet sheet = standing.sheet();
        ScoreRanking.Place place = standing.place();
        String rank = place == null
                ? ""
                : ", %s %s trên %s đơn vị"
                        .formatted(
                                place.shared() ? "đồng hạng" : "xếp hạng",
                                Numbers.count(place.rank()),
                                Numbers.count(followed.ranking().places().size()));
        return "Điểm phong trào “%s”: %s/%s điểm%s. Lý do: %s"
                .formatted(
                        followed.movement().title(),
                        Decimals.display(sheet.checked()),
                        Decimals.display(sheet.most()),
                        rank,
                        reason.strip());
    }
}
