package vn.sovang.usecase.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EffectsTest {
    @Test
    void aSentenceCountsWhatWasDoneAndGivesEachReasonOnce() {
        Effects<String> effects = new Effects<>(
                List.of("A", "B", "C"),
                List.of(
                        new Effects.Kept(4, "Lê Thị Mẫu", "đã có Quyết định số 05"),
                        new Effects.Kept(5, "Hoàng Văn Thử", "đã có Quyết định số 05"),
                        new Effects.Kept(6, "Bàn Thị Sao", "đã ghi kết quả không khen")));
        assertThat(effects.sentence("bỏ", "đề nghị", name -> name))
                .isEqualTo("Đã bỏ 03 đề nghị; giữ nguyên 02 (Lê Thị Mẫu, Hoàng Văn Thử) vì đã có Quyết định số 05; "
                        + "giữ nguyên Bàn Thị Sao vì đã ghi kết quả không khen.");
    }

    @Test
    void oneIsNamedAndNoneIsSaidToBeNone() {
        assertThat(new Effects<>(List.of("Lê Thị Mẫu"), List.of()).sentence("bỏ", "đề nghị", name -> name))
                .isEqualTo("Đã bỏ Lê Thị Mẫu.");
        assertThat(new Effects<String>(List.of(), List.of(new Effects.Kept(4, "Lê Thị Mẫu", "đã bỏ từ trước")))
                        .sentence("bỏ", "đề nghị", name -> name))
                .isEqualTo("Không bỏ được đề nghị nào; giữ nguyên Lê Thị Mẫu vì đã bỏ từ trước.");
    }

    @Test
    void ofManyOnlyTheFirstThreeAreNamed() {
        List<Effects.Kept> many = List.of("A", "B", "C", "D").stream()
                .map(name -> new Effects.Kept(1, name, "đã bỏ từ trước"))
                .toList();
        assertThat(new Effects<String>(List.of(), many).sentence("bỏ", "đề nghị", name -> name))
                .contains("giữ nguyên 04 (A, B, C, …) vì");
    }
}
