package vn.sovang.ui.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.LawOverride;
import vn.sovang.rule.Law;
import vn.sovang.rule.ProvinceLaw;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.store.Stores;
import vn.sovang.store.office.LawOverrideStore;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.office.EditLaw;
import vn.sovang.usecase.work.CurrentLaw;
import vn.sovang.usecase.work.LawWords;

class LawScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @TempDir
    Path folder;

    private ScreenFixture fixture;
    private LawOverrideStore overrides;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        overrides = new LawOverrideStore(fixture.database);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theProvisionsOfTodayStandGroupedWithTheirArticles() {
        Stage stage = show();
        assertThat(line(stage, ProvisionKey.COEFFICIENT, "GK_XA")).satisfies(line -> {
            assertThat(line.value()).isEqualTo("0,3 lần");
            assertThat(line.article()).startsWith("điểm e khoản 1 Điều 54");
            assertThat(line.mark().words()).isEmpty();
        });
        assertThat(line(stage, ProvisionKey.BASE_SALARY, "").mark().words()).isEqualTo("Chưa đối chiếu");
        assertThat(subtitle(stage)).contains("ngày 15/7/2026", "chưa đối chiếu", "không theo tỉnh nào");
    }

    @Test
    void anotherDayShowsItsOwnLaw() {
        Stage stage = show();
        type(stage, "law-day", "20/12/2021");
        assertThat(line(stage, ProvisionKey.COEFFICIENT, "GK_XA").value()).isEqualTo("0,15 lần");
        type(stage, "law-day", "1/1/1990");
        assertThat(lines(stage)).isEmpty();
    }

    @Test
    void theFilterReadsWithoutDiacritics() {
        Stage stage = show();
        FxHarness.type(stage, "law-filter", "he so giay khen xa");
        FxHarness.key(stage, KeyCode.ENTER);
        fixture.settle();
        assertThat(lines(stage)).isNotEmpty().allSatisfy(line -> assertThat(line.folded())
                .contains("giay khen xa"));
    }

    @Test
    void twoDaysStandSideBySideAndOnlyWhatDiffersAtFirst() {
        Stage stage = show();
        type(stage, "law-other", "20/12/2021");
        assertThat(line(stage, ProvisionKey.COEFFICIENT, "GK_XA"))
                .satisfies(
                        line -> assertThat(List.of(line.value(), line.other())).containsExactly("0,3 lần", "0,15 lần"));
        assertThat(lines(stage))
                .noneMatch(line ->
                        line.key() == ProvisionKey.COEFFICIENT && line.code().equals("CSTDCS"));
        int differing = lines(stage).size();
        assertThat(subtitle(stage)).startsWith(differing + " chỗ khác nhau");
        FxHarness.run(() -> FxHarness.find(stage, "law-only", CheckBox.class).fire());
        assertThat(lines(stage).size()).isGreaterThan(differing);
        assertThat(line(stage, ProvisionKey.COEFFICIENT, "CSTDCS").other()).isEqualTo("1 lần");
    }

    @Test
    void theChosenProvinceStandsInTheTableAndInTheFile() {
        Stage stage = show();
        FxHarness.run(() -> province(stage)
                .setValue(ProvinceLaws.load().byCode("bac-ninh-2025").orElseThrow()));
        fixture.settle();
        assertThat(overrides.province()).contains("bac-ninh-2025");
        assertThat(line(stage, ProvisionKey.QUORUM, "PROVINCE").layer().words()).isEqualTo("Bộ, ngành, tỉnh");
        assertThat(subtitle(stage)).contains("Bắc Ninh");
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.settle();
        assertThat(overrides.province()).isEmpty();
        assertThat(province(stage).getValue()).isNull();
    }

    @Test
    void aValueOfTheOfficeIsSetWithItsReasonAndTakenBackByCtrlZ() {
        Stage stage = show();
        select(stage, ProvisionKey.VOTE_PERCENT, "CSTDTQ");
        FxHarness.type(stage, "law-own-value", "95");
        FxHarness.ctrl(stage, KeyCode.ENTER);
        fixture.settle();
        assertThat(overrides.all()).as("without a reason").isEmpty();
        assertThat(FxHarness.find(stage, "law-own-note", Node.class).getAccessibleHelp())
                .contains("vì sao khác quy định chung");

        FxHarness.type(stage, "law-own-note", "Theo quy chế mới của Hội đồng");
        FxHarness.leave(stage);
        FxHarness.press(stage, "law-own-set");
        fixture.settle();

        assertThat(overrides.all()).singleElement().satisfies(set -> {
            assertThat(set.value()).isEqualTo("95");
            assertThat(set.from()).isEqualTo(TODAY);
        });
        assertThat(line(stage, ProvisionKey.VOTE_PERCENT, "CSTDTQ").value()).isEqualTo("95%");
        assertThat(line(stage, ProvisionKey.VOTE_PERCENT, "CSTDTQ").layer().words())
                .isEqualTo("Cơ quan");
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.settle();
        assertThat(line(stage, ProvisionKey.VOTE_PERCENT, "CSTDTQ").value()).isEqualTo("90%");
    }

    @Test
    void badInputIsToldBesideItsField() {
        Stage stage = show();
        select(stage, ProvisionKey.VOTE_PERCENT, "CSTDTQ");
        FxHarness.type(stage, "law-own-value", "nhiều");
        FxHarness.leave(stage);
        FxHarness.press(stage, "law-own-set");
        assertThat(FxHarness.find(stage, "law-own-value", TextField.class).getAccessibleHelp())
                .isEqualTo("Hãy ghi phần trăm từ 0 đến 100, ví dụ 80.");
        assertThat(fixture.refusals).isEmpty();
    }

    @Test
    void whatNoTextSetsIsEnteredByKeyboardFromTheStart() {
        Stage stage = show();
        FxHarness.ctrl(stage, KeyCode.N);
        FxHarness.run(() -> {
            combo(stage, "law-own-key").setValue(ProvisionKey.VOTE_PERCENT);
            combo(stage, "law-own-subject").setValue("BK_TINH");
        });
        FxHarness.type(stage, "law-own-value", "80%");
        FxHarness.type(stage, "law-own-note", "Quy chế Hội đồng tỉnh");
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.ENTER);
        fixture.settle();
        assertThat(line(stage, ProvisionKey.VOTE_PERCENT, "BK_TINH").value()).isEqualTo("80%");
        assertThat(table(stage).selectedProperty().get()).isNotNull();
    }

    @Test
    void aValueOfTheOfficeIsTakenAwayWithAReason() {
        overrides.add(new LawOverride(
                0, "VOTE_DENOMINATOR", "CSTDTQ", "PRESENT", LocalDate.of(2026, 1, 1), null, "Quy chế", "Tạm"));
        Stage stage = show();
        select(stage, ProvisionKey.VOTE_DENOMINATOR, "CSTDTQ");
        assertThat(combo(stage, "law-own-choice").getValue()).isEqualTo("số thành viên có mặt");
        FxHarness.type(stage, "law-own-note", "Quy chế đã thôi");
        FxHarness.leave(stage);
        FxHarness.press(stage, "law-own-remove");
        fixture.settle();
        assertThat(overrides.all()).isEmpty();
        assertThat(line(stage, ProvisionKey.VOTE_DENOMINATOR, "CSTDTQ").value()).isEqualTo("tổng số thành viên");
        assertThat(FxHarness.find(stage, "law-own-remove", Button.class).isDisabled())
                .isTrue();
    }

    @Test
    void picturesOfTheScreen() {
        Stage stage = show();
        fixture.picture("law");
        FxHarness.run(() -> province(stage)
                .setValue(ProvinceLaws.load().byCode("bac-ninh-2025").orElseThrow()));
        fixture.settle();
        type(stage, "law-other", "20/12/2021");
        select(stage, ProvisionKey.COEFFICIENT, "GK_XA");
        fixture.picture("law-compared");
        type(stage, "law-other", "");
        FxHarness.ctrl(stage, KeyCode.N);
        FxHarness.press(stage, "law-own-set");
        fixture.picture("law-new");
        FxHarness.fontSize(stage, 21);
        fixture.picture("law-150");
    }

    private Stage show() {
        Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        ProvinceLaws provinces = ProvinceLaws.load();
        Stage stage = fixture.show(
                new Place.Law(),
                navigator -> new LawController(
                        new CurrentLaw(Stores.of(fixture.database), Law::load, provinces),
                        new EditLaw(Stores.of(fixture.database), provinces, fixture.catalogue, fixture.journal()),
                        provinces,
                        new LawWords(fixture.catalogue),
                        fixture.tasks,
                        fixture.status,
                        clock));
        fixture.settle();
        return stage;
    }

    private void type(Stage stage, String id, String text) {
        FxHarness.type(stage, id, text);
        FxHarness.leave(stage);
        fixture.settle();
    }

    private void select(Stage stage, ProvisionKey key, String subject) {
        FxHarness.run(
                () -> assertThat(table(stage).selectKey(key + ":" + subject)).isTrue());
        fixture.settle();
    }

    private static LawLine line(Stage stage, ProvisionKey key, String subject) {
        return lines(stage).stream()
                .filter(line -> line.key() == key && line.code().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static List<LawLine> lines(Stage stage) {
        return FxHarness.onFx(() -> table(stage).shownRows());
    }

    private static String subtitle(Stage stage) {
        return FxHarness.find(stage, "place-subtitle", Label.class).getText();
    }

    @SuppressWarnings("unchecked") // the screen's own table
    private static DataTable<LawLine> table(Stage stage) {
        return FxHarness.find(stage, "law-table", DataTable.class);
    }

    @SuppressWarnings("unchecked") // the screen's own lists
    private static ComboBox<Object> combo(Stage stage, String id) {
        return FxHarness.find(stage, id, ComboBox.class);
    }

    @SuppressWarnings("unchecked") // the screen's own list
    private static ComboBox<ProvinceLaw> province(Stage stage) {
        return FxHarness.find(stage, "law-province", ComboBox.class);
    }
}
