package vn.sovang.form;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.sovang.paper.Document;

/// The forms of all golden families, by the name of their kept text: what looks at every form goes through it.
final class AllForms {
    private AllForms() {}

    static Stream<String> names() {
        return forms().keySet().stream();
    }

    static Document document(String name) {
        return Objects.requireNonNull(forms().get(name), name).get();
    }

    private static Map<String, Supplier<Document>> forms() {
        Map<String, Supplier<Document>> forms = new TreeMap<>(GoldenFormTest.forms());
        forms.putAll(GoldenMeetingFormsTest.forms());
        forms.putAll(GoldenReportFormsTest.forms());
        forms.putAll(GoldenDecisionFormsTest.forms());
        return forms;
    }
}
