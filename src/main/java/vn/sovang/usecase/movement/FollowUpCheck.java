package vn.sovang.usecase.movement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.ConditionResult;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.FollowUp;
import vn.sovang.model.movement.Inspection;
import vn.sovang.model.movement.MovementUnit;
import vn.sovang.model.movement.Pledge;
import vn.sovang.model.movement.Receipt;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.model.movement.ScoreFormula;
import vn.sovang.model.movement.TypicalExample;
import vn.sovang.model.movement.UnitScore;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementPlanStore;
import vn.sovang.text.Decimals;
import vn.sovang.text.OfficialDate;

/// What cannot be in an entry about a unit in a movement, said in words.
final class FollowUpCheck {
    private final MovementPlanStore plans;
    private final Clock clock;

    FollowUpCheck(Stores stores, Clock clock) {
        this.plans = stores.plans();
        this.clock = clock;
    }

    void of(FollowUp entry) throws Refusal {
        switch (entry) {
            case MovementUnit unit -> {
                refuseFuture("phát động", unit.launchedOn());
                refuseFuture("đăng ký", unit.registeredOn());
                refuseNegative("Số phiếu", unit.votes() == null ? null : BigDecimal.valueOf(unit.votes()));
            }
            case Pledge pledge -> of(pledge);
            case Receipt receipt -> refuseFuture("nhận", receipt.receivedOn());
            case Inspection inspection -> of(inspection);
            case Contribution gift -> of(gift);
            case TypicalExample example -> {
                if (example.name().isEmpty()) {
                    throw new Refusal("Chưa ghi gương của ai. Hãy chọn cá nhân hoặc tập thể, hoặc ghi tên.");
                }
                if (example.title().isEmpty() && example.text().isEmpty()) {
                    throw new Refusal("Chưa ghi việc làm. Hãy ghi tiêu đề hoặc nội dung gương điển hình.");
                }
                refuseFuture("báo về", example.toldOn());
            }
            case UnitScore score -> of(score);
            case ConditionResult result -> refuseNegative("Kết quả", result.measured());
        }
    }

    private static void of(Pledge pledge) throws Refusal {
        if (pledge.title().isEmpty()) {
            throw new Refusal("Chưa ghi đăng ký danh hiệu, hình thức nào. Hãy chọn trong danh mục hoặc ghi tên.");
        }
        if (pledge.count() < 1) {
            throw new Refusal("Số lượng đăng ký phải từ 1 trở lên. Hãy sửa lại số lượng.");
        }
    }

    private void of(Inspection inspection) throws Refusal {
        refuseFuture("kiểm tra", inspection.date());
        refuseFuture("khắc phục xong", inspection.mendedOn());
        if (inspection.findings().isEmpty() && inspection.mend().isEmpty()) {
            throw new Refusal("Chưa ghi kết quả kiểm tra. Hãy ghi nhận xét hoặc việc cần khắc phục.");
        }
        refuseBefore("Hạn khắc phục", inspection.mendBy(), inspection.date());
        refuseBefore("Ngày khắc phục xong", inspection.mendedOn(), inspection.date());
    }

    private void of(Contribution gift) throws Refusal {
        refuseFuture("đóng góp", gift.date());
        Long value = gift.value();
        BigDecimal quantity = gift.quantity();
        if (quantity != null && quantity.signum() <= 0) {
            throw new Refusal("Số lượng đóng góp phải lớn hơn 0. Hãy sửa lại số lượng.");
        }
        switch (gift.kind()) {
            case MONEY -> {
                if (value == null || value <= 0) {
                    throw new Refusal("Chưa ghi số tiền. Hãy ghi số đồng, lớn hơn 0.");
                }
            }
            case GOODS -> {
                if (gift.item().isEmpty()) {
                    throw new Refusal("Chưa ghi hiện vật gì. Hãy ghi tên hiện vật.");
                }
            }
            case DAYS -> {
                if (quantity == null) {
                    throw new Refusal("Chưa ghi số ngày công. Hãy ghi số ngày, lớn hơn 0.");
                }
            }
        }
        if (value != null && value < 0) {
            throw new Refusal("Giá trị đóng góp không được âm. Hãy sửa lại số đồng.");
        }
    }

    private void of(UnitScore score) throws Refusal {
        refuseNegative("Điểm tự chấm", score.self());
        refuseNegative("Kết quả chấm", score.measured());
        ScoreCriterion criterion = plans.of(score.movementId()).scores().stream()
                .filter(one -> one.id() == score.criterionId())
                .findFirst()
                .orElseThrow(() -> new Refusal("Tiêu chí không còn trong thang điểm của phong trào. Hãy mở lại bảng."));
        refuseAbove("Điểm tự chấm", score.self(), criterion);
        if (criterion.formula() == ScoreFormula.GIVEN) {
            refuseAbove("Điểm chấm", score.measured(), criterion);
        }
    }

    private static void refuseAbove(String what, @Nullable BigDecimal points, ScoreCriterion criterion) throws Refusal {
        if (points != null && points.compareTo(criterion.points()) > 0) {
            throw new Refusal("%s %s cao hơn điểm chuẩn %s của “%s”. Hãy sửa lại điểm."
                    .formatted(
                            what,
                            Decimals.display(points),
                            Decimals.display(criterion.points()),
                            criterion.criterion()));
        }
    }

    private static void refuseNegative(String what, @Nullable BigDecimal value) throws Refusal {
        if (value != null && value.signum() < 0) {
            throw new Refusal("%s không được âm. Hãy sửa lại.".formatted(what));
        }
    }

    private void refuseFuture(String what, @Nullable LocalDate day) throws Refusal {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw new Refusal("Ngày %s %s ở sau hôm nay. Hãy sửa lại ngày.".formatted(what, OfficialDate.brief(day)));
        }
    }

    private static void refuseBefore(String what, @Nullable LocalDate day, LocalDate start) throws Refusal {
        if (day != null && day.isBefore(start)) {
            throw new Refusal("%s %s ở trước ngày kiểm tra %s. Hãy sửa lại một trong hai."
                    .formatted(what, OfficialDate.brief(day), OfficialDate.brief(start)));
        }
    }
}
