package vn.sovang.form;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.sovang.paper.Document;

/// The forms of all golden families, by the name of their kept text: what looks at every form goes through it.
final class AllForms {
    private static final Set<String> HEADLESS = Set.of(
            "bia",
            "muc-luc",
            "danh-sach",
            "danh-sach-trich-ngang",
            "bieu-0601",
            "bieu-0602",
            "bieu-0603",
            "bieu-0604",
            "bieu-0605",
            GoldenChartTest.NAME);

    private AllForms() {}

    static Stream<String> names() {
        return forms().keySet().stream();
    }

    static Stream<String> headed() {
        return names().filter(name -> !HEADLESS.contains(name));
    }

    static Stream<String> numbered() {
        return headed().filter(
                        name -> name.matches("(to-trinh|bien-ban|thong-bao|cong-van|giay-moi|quyet-dinh|ke-hoach)-?.*"
                                + "|bao-cao-(nhanh|so-ket|tong-ket)"));
    }

    static Stream<String> dated() {
        return headed().filter(name -> !isMinutes(name) && !name.startsWith("phieu-b"));
    }

    static Stream<String> minutes() {
        return names().filter(AllForms::isMinutes);
    }

    /// A letter has no name of its kind (mẫu 1.5).
    static Stream<String> titled() {
        return names().filter(name -> !name.startsWith("cong-van"));
    }

    static boolean isMinutes(String name) {
        return name.startsWith("bien-ban");
    }

    static Document document(String name) {
        return Objects.requireNonNull(forms().get(name), name).get();
    }

    private static Map<String, Supplier<Document>> forms() {
        Map<String, Supplier<Document>> forms = new TreeMap<>(GoldenFormTest.forms());
        forms.putAll(GoldenMeetingFormsTest.forms());
        forms.putAll(GoldenReportFormsTest.forms());
        forms.putAll(GoldenDecisionFormsTest.forms());
        forms.put(GoldenChartTest.NAME, ChartTrial::document);
        return forms;
    }
}
