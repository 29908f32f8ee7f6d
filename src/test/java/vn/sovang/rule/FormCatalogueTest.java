package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sovang.model.dossier.PaperKind;

class FormCatalogueTest {
    private final FormCatalogue forms = FormCatalogue.load();

    @Test
    void everyKindOfPaperHasAForm() {
        Set<PaperKind> kinds = forms.all().stream().map(FormEntry::kind).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(Arrays.asList(PaperKind.values()));
    }

    @Test
    void codesAreOneEachAndFitACommandLine() {
        List<String> codes = forms.all().stream().map(FormEntry::code).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z0-9-]+"));
    }

    @Test
    void everyFormSaysWhatItRestsOn() {
        assertThat(forms.all())
                .allMatch(form -> !form.basis().isBlank() && !form.title().isBlank());
    }

    @Test
    void templatesNameKnownRegimesAndAtMostOneEach() {
        Set<String> known = Regimes.load().all().stream().map(Regime::code).collect(Collectors.toSet());
        for (FormEntry form : forms.all()) {
            List<String> named = form.templates().stream()
                    .flatMap(template -> template.regimes().stream())
                    .toList();
            assertThat(named).as(form.code()).doesNotHaveDuplicates().allMatch(known::contains);
        }
    }

    @Test
    void numberOfATemplateGoesByTheRegime() {
        FormEntry person = forms.byCode("bao-cao-ca-nhan-cong-trang").orElseThrow();
        assertThat(person.under("nd91").orElseThrow().number()).isEqualTo("Mẫu số 02");
        assertThat(person.under("nd98").orElseThrow().number()).isEqualTo("Mẫu số 03");
    }

    @Test
    void whatNobodyHasReadIsMarked() {
        // Only the submission's number under Decree 152/2025 stands in an article that has been read.
        assertThat(forms.all().stream()
                        .flatMap(form -> form.templates().stream())
                        .filter(FormTemplate::verified)
                        .map(FormTemplate::number)
                        .distinct())
                .containsExactly("Mẫu số 01");
    }
}
