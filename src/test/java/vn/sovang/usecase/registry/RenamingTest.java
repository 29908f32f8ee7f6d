package vn.sovang.usecase.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamingTest {
    private static final List<String> KEPT = List.of("Giấy khen của Chủ tịch huyện Mẫu");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the longest name wins, wherever it stands in the list
                "huyện Mẫu Sơn và huyện Mẫu | xã Đá Thử và xã Suối Thử",
                "huyện Mẫu, huyện Mẫu Sơn | xã Suối Thử, xã Đá Thử",
                // nothing is renamed twice: the new name of one is the old name of another
                "thôn Một, thôn Hai | thôn Hai, thôn Ba",
                "Huyện Mẫu trồng cây. | Xã Suối Thử trồng cây.",
                "huyện Mẫuy, phủhuyện Mẫu | huyện Mẫuy, phủhuyện Mẫu",
                "Giấy khen của Chủ tịch huyện Mẫu, huyện Mẫu | Giấy khen của Chủ tịch huyện Mẫu, xã Suối Thử"
            })
    void namesAreChangedOnceEachTheLongestFirst(String before, String after) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("huyện Mẫu", "xã Suối Thử");
        names.put("thôn Một", "thôn Hai");
        names.put("huyện Mẫu Sơn", "xã Đá Thử");
        names.put("thôn Hai", "thôn Ba");
        names.put(" ", "không gì");
        assertThat(new Renaming(names).apply(before, KEPT)).isEqualTo(after);
    }

    @Test
    void withoutNamesNothingChanges() {
        assertThat(Renaming.NONE.apply("huyện Mẫu", KEPT)).isEqualTo("huyện Mẫu");
        assertThat(new Renaming(Map.of("a", "b")).apply("", KEPT)).isEmpty();
    }
}
