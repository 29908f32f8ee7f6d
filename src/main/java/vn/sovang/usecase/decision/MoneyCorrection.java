package vn.sovang.usecase.decision;

import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.model.decision.Decision;
import vn.sovang.text.Numbers;
import vn.sovang.usecase.work.EntryNames;

/// Tính lại tiền thưởng of a decision recorded before, because a title of the same people was given or lost since.
///
/// @param grants how many had their money changed
/// @param change what the decision now brings more, or less, in đồng
/// @param paid what the fund has paid for it so far, in đồng
/// @param due what is still to be paid for it; below 0 what was paid too much
public record MoneyCorrection(Decision decision, int grants, long change, long paid, long due) {
    /// `"Đã tính lại 11 kết quả khen của Quyết định số 04/QĐ-SNV ngày 20/01/2026: giảm 11.360.000 đồng."`, with what
    /// the fund has paid.
    public String sentence() {
        String changed = "Đã tính lại %s kết quả khen của %s: %s."
                .formatted(Numbers.count(grants), EntryNames.of(decision), changed());
        if (paid == 0) {
            return changed;
        }
        String spent = " Quỹ đã chi %s đồng theo quyết định này".formatted(Numbers.grouped(paid));
        return changed
                + spent
                + (due < 0
                        ? ", nay chi thừa %s đồng: hãy thu lại ở màn hình Quyết định của đợt."
                                .formatted(Numbers.grouped(-due))
                        : due > 0 ? ", còn phải chi %s đồng.".formatted(Numbers.grouped(due)) : ", vừa đủ.");
    }

    /// All the sentences, each after a blank; empty when there are none.
    static String sentences(List<MoneyCorrection> some) {
        return some.stream().map(one -> " " + one.sentence()).collect(Collectors.joining());
    }

    private String changed() {
        return change == 0
                ? "số tiền như trước, danh hiệu được chi đã khác"
                : "%s %s đồng".formatted(change < 0 ? "giảm" : "tăng", Numbers.grouped(Math.abs(change)));
    }
}
