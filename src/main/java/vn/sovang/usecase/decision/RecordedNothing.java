package vn.sovang.usecase.decision;

import java.util.List;
import vn.sovang.text.Numbers;

/// That nominations were given nothing, as it was recorded.
///
/// @param roundDecided whether nothing of the round is open any more
/// @param corrections what it changed of the money recorded before: a lower title of the same people is due again
public record RecordedNothing(int nominations, boolean roundDecided, List<MoneyCorrection> corrections) {
    public RecordedNothing {
        corrections = List.copyOf(corrections);
    }

    /// `"Đã ghi 02 đề nghị không được khen."`, with what was reckoned anew.
    public String sentence() {
        return "Đã ghi %s đề nghị không được khen.%s%s"
                .formatted(
                        Numbers.count(nominations),
                        roundDecided ? " Đợt xét đã có đủ kết quả." : "",
                        MoneyCorrection.sentences(corrections));
    }
}
