package vn.sovang.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.model.PartialDate;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Regimes;
import vn.sovang.usecase.round.NewRound;
import vn.sovang.usecase.round.NewRound.Part;

class NewRoundModelTest {
    private static final BodyChoice BOARD = new BodyChoice(4L, "Ban Chỉ đạo");
    private static final BodyChoice COUNCIL = new BodyChoice(null, "Hội đồng");

    private final NewRoundModel model = new NewRoundModel(AwardCatalogue.load().all(), Regimes.load());

    @BeforeEach
    void begin() {
        model.offer(List.of(BOARD, COUNCIL));
        model.begin(LocalDate.of(2024, 11, 5), "Ủy ban nhân dân phường Sao Mai");
    }

    private void fill() {
        model.title.set("Giữ phường sạch");
        model.awards().getFirst().chosenProperty().set(true);
    }

    @Test
    void aTitleAndAnAwardAreEnough() {
        fill();
        NewRound entered = model.complete().orElseThrow();
        assertThat(entered.suggestedName()).isEqualTo("Giữ phường sạch, đợt 1");
        assertThat(entered.planIssuer()).isEqualTo("Ủy ban nhân dân phường Sao Mai");
        assertThat(entered.receivedOn()).isEqualTo(LocalDate.of(2024, 11, 5));
        assertThat(entered.year()).isEqualTo(2024);
        assertThat(entered.bodyId()).isEqualTo(4L);
        assertThat(entered.awardCodes())
                .containsExactly(model.awards().getFirst().code());
    }

    @Test
    void theModeIsByMovementUnlessChosenOtherwise() {
        fill();
        assertThat(model.complete().orElseThrow().mode()).isEqualTo(RecognitionMode.THEMATIC);
        model.mode.set(RecognitionMode.MERIT);
        assertThat(model.complete().orElseThrow().mode()).isEqualTo(RecognitionMode.MERIT);
        model.begin(LocalDate.of(2025, 1, 2), "Cơ quan");
        assertThat(model.mode.get()).isEqualTo(RecognitionMode.THEMATIC);
    }

    @Test
    void eachMissingPartSaysSoBesideItsField() {
        model.ordinal.set("hai");
        model.year.set("24");
        model.received.set(null);
        assertThat(model.complete()).isEmpty();
        for (Part part : List.of(Part.TITLE, Part.AWARDS, Part.ORDINAL, Part.YEAR, Part.RECEIVED)) {
            assertThat(model.errorProperty(part).get()).as(part.name()).isNotEmpty();
        }
        assertThat(model.errorProperty(Part.END).get()).isEmpty();
    }

    @Test
    void aMendedPartLosesItsError() {
        model.complete();
        fill();
        model.complete();
        assertThat(model.errorProperty(Part.TITLE).get()).isEmpty();
        assertThat(model.errorProperty(Part.AWARDS).get()).isEmpty();
    }

    @Test
    void daysInTheWrongOrderAreSaidAtTheLaterOne() {
        fill();
        model.start.set(new PartialDate(2024, 3, 1));
        model.end.set(new PartialDate(2024, 2, 1));
        model.deadline.set(new PartialDate(2024, 2, 1));
        assertThat(model.complete()).isEmpty();
        assertThat(model.errorProperty(Part.END).get()).startsWith("Ngày kết thúc");
        assertThat(model.errorProperty(Part.DEADLINE).get()).startsWith("Hạn nộp");
    }

    @Test
    void theDayReceivedChoosesTheRegimeShown() {
        model.received.set(new PartialDate(2021, 12, 20));
        assertThat(model.regimeProperty().get()).contains("NĐ 91/2017");
        model.received.set(new PartialDate(2010, 1, 1));
        assertThat(model.regimeProperty().get()).isEmpty();
        fill();
        assertThat(model.complete()).isEmpty();
        assertThat(model.errorProperty(Part.RECEIVED).get()).contains("căn cứ pháp lý");
    }

    @Test
    void awardsAreFoundByTheirAbbreviationWithoutDiacritics() {
        assertThat(model.awards())
                .filteredOn(award -> award.matches("bang khen tinh"))
                .extracting(AwardChoice::code)
                .contains("BK_TINH");
        model.awards().get(2).chosenProperty().set(true);
        model.awards().get(5).chosenProperty().set(true);
        assertThat(model.chosenProperty().get()).isEqualTo(2);
    }

    @Test
    void theBodyChosenStaysWhenOthersCome() {
        model.body.set(COUNCIL);
        model.offer(List.of(new BodyChoice(9L, "Ban Thi đua"), BOARD, COUNCIL));
        assertThat(model.body.get()).isEqualTo(COUNCIL);
        model.offer(List.of(BOARD));
        assertThat(model.body.get()).isEqualTo(BOARD);
    }

    @Test
    void beginningAnewForgetsEverything() {
        fill();
        model.deadline.set(new PartialDate(2024, 2, 1));
        model.begin(LocalDate.of(2025, 1, 2), "Cơ quan");
        assertThat(model.title.get()).isEmpty();
        assertThat(model.deadline.get()).isNull();
        assertThat(model.chosenProperty().get()).isZero();
        assertThat(model.suggestedNameProperty().get()).isEmpty();
    }
}
