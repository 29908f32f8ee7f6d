package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sovang.form.base.Honoured;
import vn.sovang.form.registry.CertificateFacts;
import vn.sovang.form.registry.CertificateForm;
import vn.sovang.model.round.PastAward;

class CertificateOrderTest {
    private static final Honoured SOMEBODY = MadeUpReports.certificate().subject();

    @Test
    void awardsStandTheOldestFirstHoweverTheyCome() {
        List<PastAward> sorted = IntStream.of(2018, 2019, 2021)
                .mapToObj(year -> new PastAward(year, "Giấy khen", year % 100 + "/QĐ-UBND", null, ""))
                .toList();
        assertThat(words(sorted.reversed()))
                .isEqualTo(words(sorted))
                .containsSubsequence("18/QĐ-UBND", "19/QĐ-UBND", "21/QĐ-UBND");
        assertThat(words(List.of(sorted.getFirst()))).isNotEqualTo(words(sorted));
    }

    private static String words(List<PastAward> awards) {
        CertificateForm form = new CertificateForm();
        CertificateFacts facts = MadeUpReports.certificate(SOMEBODY, awards);
        return form.document(facts, form.wording(facts)).toString();
    }
}
