package vn.sovang.ui.ready;

import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.meeting.AskedOpinion;
import vn.sovang.model.meeting.PublicNotice;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.usecase.ready.ReadyLine;
import vn.sovang.usecase.ready.ReadyReport;

/// The forms of an opinion asked for and of a public notice.
final class ProofForms {
    private ProofForms() {}

    /// The opinion that waits for its answer, else a new one.
    static VBox opinion(ReadyActions actions, ReadyReport report, ReadyLine line) {
        long nominationId = Objects.requireNonNull(line.place().nominationId());
        AskedOpinion open = report.opinions().stream()
                .filter(one -> one.nominationId() == nominationId && one.answeredOn() == null)
                .findFirst()
                .orElse(null);
        TextField organ = LineDetail.field("opinion-organ");
        DateInput asked = DateInput.whole("opinion-asked");
        DateInput answered = DateInput.whole("opinion-answered");
        TextField answer = LineDetail.field("opinion-answer");
        if (open != null) {
            organ.setText(open.organ());
            asked.reset(PartialDate.of(open.askedOn()));
        }
        return new VBox(
                8,
                LineDetail.heading("opinion.heading"),
                new LabeledField(ReadyText.text("opinion.organ"), organ),
                LabeledField.row(
                        new LabeledField(ReadyText.text("opinion.asked"), asked),
                        new LabeledField(ReadyText.text("opinion.answered"), answered)),
                new LabeledField(ReadyText.text("opinion.answer"), answer),
                Buttons.plain("opinion-save", ReadyText.text("opinion.save"), () -> {
                    LocalDate day = read(asked);
                    if (day != null && answered.take()) {
                        actions.ask(new AskedOpinion(
                                open == null ? 0 : open.id(),
                                report.roundId(),
                                nominationId,
                                organ.getText(),
                                day,
                                read(answered),
                                answer.getText()));
                    }
                }));
    }

    /// The latest public notice, else a new one.
    static VBox notice(ReadyActions actions, ReadyReport report) {
        PublicNotice known =
                report.notices().isEmpty() ? null : report.notices().getLast();
        TextField place = LineDetail.field("notice-place");
        DateInput from = DateInput.whole("notice-from");
        DateInput to = DateInput.whole("notice-to");
        TextField outcome = LineDetail.field("notice-outcome");
        if (known != null) {
            place.setText(known.place());
            outcome.setText(known.outcome());
            from.reset(PartialDate.of(known.from()));
            LocalDate end = known.to();
            to.reset(end == null ? null : PartialDate.of(end));
        }
        return new VBox(
                8,
                LineDetail.heading("notice.heading"),
                new LabeledField(ReadyText.text("notice.place"), place),
                LabeledField.row(
                        new LabeledField(ReadyText.text("notice.from"), from),
                        new LabeledField(ReadyText.text("notice.to"), to)),
                new LabeledField(ReadyText.text("notice.outcome"), outcome),
                Buttons.plain("notice-save", ReadyText.text("notice.save"), () -> {
                    LocalDate day = read(from);
                    if (day != null && to.take()) {
                        actions.publish(new PublicNotice(
                                known == null ? 0 : known.id(),
                                report.roundId(),
                                day,
                                read(to),
                                place.getText(),
                                outcome.getText()));
                    }
                }));
    }

    /// The day typed, null while it cannot be read or nothing is typed.
    static @Nullable LocalDate read(DateInput input) {
        PartialDate typed = input.take() ? input.valueProperty().get() : null;
        return typed == null ? null : LocalDate.of(typed.year(), typed.month(), typed.day());
    }
}
