package vn.sovang.usecase.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.LawOverride;
import vn.sovang.model.Refusal;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Law;
import vn.sovang.rule.LawLayer;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.count.SuggestedVoteTerms;
import vn.sovang.store.Stores;
import vn.sovang.usecase.RegistryRoom;
import vn.sovang.usecase.work.CurrentLaw;

class EditLawTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    private RegistryRoom room;
    private EditLaw job;
    private CurrentLaw law;

    @BeforeEach
    void open() throws Exception {
        room = new RegistryRoom(folder);
        ProvinceLaws provinces = ProvinceLaws.load();
        job = new EditLaw(Stores.of(room.database), provinces, AwardCatalogue.load(), room.journal);
        law = new CurrentLaw(Stores.of(room.database), Law::load, provinces);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theOfficesValueStandsFromItsDayOn() throws Exception {
        job.set(percent("BK_TINH", "75%", MARCH, null));

        assertThat(SuggestedVoteTerms.suggest(law.now(), "BK_TINH", MARCH.minusDays(1)))
                .isEmpty();
        Provision found = find(ProvisionKey.VOTE_PERCENT, "BK_TINH", MARCH);
        assertThat(found.value()).isEqualTo("75");
        assertThat(found.layer()).isEqualTo(LawLayer.OFFICE);
        assertThat(found.article()).isEqualTo("Quy chế Hội đồng");
    }

    @Test
    void theLawIsPutTogetherAnewAfterAChangeAndOnlyThen() throws Exception {
        Law nation = law.now();
        assertThat(law.now()).isSameAs(nation);

        LawOverride set = job.set(percent("CSTDTQ", "95", MARCH, null));
        Law changed = law.now();
        assertThat(changed.find(ProvisionKey.VOTE_PERCENT, "CSTDTQ", MARCH))
                .map(Provision::value)
                .contains("95");
        assertThat(law.now()).isSameAs(changed);

        job.remove(set.id(), "Quy chế cũ đã thôi");
        assertThat(law.now()).isSameAs(nation);
    }

    @Test
    void aValueWithoutABasisIsCitedAsTheOfficesOwn() throws Exception {
        job.set(new LawOverride(0, "VOTE_PERCENT", "BK_TINH", "75", MARCH, null, "", "Thống nhất tại cuộc họp"));

        assertThat(find(ProvisionKey.VOTE_PERCENT, "BK_TINH", MARCH).article()).isEqualTo("quy định riêng của cơ quan");
    }

    @Test
    void aLaterValueEndsTheOneBeforeIt() throws Exception {
        job.set(percent("BK_TINH", "75", NEW_YEAR, null));
        job.set(percent("BK_TINH", "80", JUNE, null));

        assertThat(find(ProvisionKey.VOTE_PERCENT, "BK_TINH", JUNE.minusDays(1)).value())
                .isEqualTo("75");
        assertThat(find(ProvisionKey.VOTE_PERCENT, "BK_TINH", JUNE).value()).isEqualTo("80");
        assertThat(job.all()).extracting(LawOverride::to).containsExactly(JUNE.minusDays(1), null);
    }

    @Test
    void anEarlierValueEndsBeforeTheLaterOneBegins() throws Exception {
        job.set(percent("BK_TINH", "80", JUNE, null));
        job.set(percent("BK_TINH", "75", MARCH, null));

        assertThat(job.all()).extracting(LawOverride::to).containsExactly(JUNE.minusDays(1), null);
    }

    @Test
    void theSameDayAgainReplacesTheValue() throws Exception {
        job.set(percent("BK_TINH", "80", JUNE, null));
        job.set(percent("BK_TINH", "70", JUNE, null));

        assertThat(job.all()).singleElement().extracting(LawOverride::value).isEqualTo("70");
    }

    @Test
    void everyChangeIsOneStepThatCanBeUndone() throws Exception {
        job.set(percent("BK_TINH", "75", NEW_YEAR, null));
        Map<String, List<String>> before = ownRows();
        assertThat(before).isNotEmpty();
        job.set(percent("BK_TINH", "80", JUNE, null));
        assertThat(room.undo.latest()).hasValueSatisfying(step -> {
            assertThat(step.action()).isEqualTo("Đặt giá trị riêng");
            assertThat(step.about()).isEqualTo("Tỷ lệ phiếu đồng ý, Bằng khen tỉnh: 80%");
        });

        room.undo.undoLatest();

        assertThat(ownRows()).isEqualTo(before);
    }

    @Test
    void aValueTakenAwayGivesTheLawBackAndCanReturn() throws Exception {
        LawOverride set = job.set(percent("CSTDTQ", "95", MARCH, null));
        job.remove(set.id(), "Quy chế cũ đã thôi");
        assertThat(find(ProvisionKey.VOTE_PERCENT, "CSTDTQ", MARCH).layer()).isEqualTo(LawLayer.NATION);

        room.undo.undoLatest();

        assertThat(find(ProvisionKey.VOTE_PERCENT, "CSTDTQ", MARCH).value()).isEqualTo("95");
    }

    @Test
    void badInputIsRefusedWithWhatToWrite() {
        refused(percent("BK_TINH", "hai phần ba", MARCH, null), "phần trăm từ 0 đến 100, ví dụ 80");
        refused(percent("BK_TINH", "80", MARCH, NEW_YEAR), "Ngày cuối 01/01/2026 ở trước ngày đầu 01/3/2026");
        refused(percent("GIAY_LA", "80", MARCH, null), "Không có \"GIAY_LA\" trong danh mục");
        refused(new LawOverride(0, "VOTE_PERCENT", "BK_TINH", "80", MARCH, null, "", " "), "ô Ghi chú");
        refused(new LawOverride(0, "MOOD", "", "80", MARCH, null, "", "x"), "Không có điều quy định tên \"MOOD\"");
        assertThat(job.all()).isEmpty();
    }

    @Test
    void whatIsGoneOrHasNoReasonIsNotTakenAway() throws Exception {
        LawOverride set = job.set(percent("BK_TINH", "80", MARCH, null));
        assertThatThrownBy(() -> job.remove(set.id(), " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lý do");
        assertThatThrownBy(() -> job.remove(99, "x"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không còn");
        assertThat(job.all()).hasSize(1);
    }

    @Test
    void theChosenProvinceStandsBetweenNationAndOffice() throws Exception {
        LocalDate day = LocalDate.of(2021, 12, 20);
        job.chooseProvince("quang-nam-2021");
        assertThat(find(ProvisionKey.VOTE_PERCENT, "GK_TP", day).value()).isEqualTo("70");
        assertThat(find(ProvisionKey.VOTE_PERCENT, "GK_TP", day).layer()).isEqualTo(LawLayer.PROVINCE);

        job.set(percent("GK_TP", "60", LocalDate.of(2021, 1, 1), null));
        assertThat(find(ProvisionKey.VOTE_PERCENT, "GK_TP", day).value()).isEqualTo("60");

        job.chooseProvince("");
        assertThat(job.province()).isEmpty();
        room.undo.undoLatest();
        assertThat(job.province())
                .hasValueSatisfying(chosen -> assertThat(chosen.code()).isEqualTo("quang-nam-2021"));
        assertThatThrownBy(() -> job.chooseProvince("atlantis"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("atlantis");
    }

    private Map<String, List<String>> ownRows() {
        Map<String, List<String>> content = room.content();
        content.keySet().removeIf(table -> !table.startsWith("law_"));
        return content;
    }

    private void refused(LawOverride override, String words) {
        assertThatThrownBy(() -> job.set(override)).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }

    private Provision find(ProvisionKey key, String subject, LocalDate day) {
        return law.now().find(key, subject, day).orElseThrow(() -> new AssertionError(key + " " + subject));
    }

    private static LawOverride percent(String award, String value, LocalDate from, @Nullable LocalDate to) {
        return new LawOverride(0, "VOTE_PERCENT", award, value, from, to, "Quy chế Hội đồng", "Theo quy chế năm nay");
    }
}
