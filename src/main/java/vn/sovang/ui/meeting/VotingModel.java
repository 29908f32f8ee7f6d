package vn.sovang.ui.meeting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.meeting.CountingTime;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.MeetingRules;
import vn.sovang.model.meeting.Quorum;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.usecase.round.SuggestedQuorum;

/// Cách biểu quyết: the meeting's usual way, the awards' own ways, quorum, tellers and the time of their count.
final class VotingModel {
    private final TermsRow usual = new TermsRow();
    private final ObservableList<AwardTerms> awards = FXCollections.observableArrayList();
    private final StringProperty tellers = new SimpleStringProperty("");
    private final CheckedText countedFrom = new CheckedText("error.time", TypedTime::isRight);
    private final CheckedText countedTo = new CheckedText("error.time", TypedTime::isRight);
    private final CheckedText quorum = new CheckedText(
            "error.quorum", typed -> typed.isBlank() || Quorum.read(typed, "").isPresent());
    private final StringProperty quorumSource = new SimpleStringProperty("");
    private final StringProperty suggestedQuorum = new SimpleStringProperty("");
    private final BooleanProperty downgrade = new SimpleBooleanProperty();
    private final Runnable onEdited;
    private @Nullable SuggestedQuorum lawfulQuorum;
    private boolean showing;

    /// One award's way of voting.
    ///
    /// @param suggestion what the law says of it, null where it says nothing
    /// @param verified whether its article has been compared with the published text
    record AwardTerms(
            String code,
            String name,
            TermsRow row,
            @Nullable VoteTerms suggestion,
            boolean verified) {
        /// "Từ 80% tổng số thành viên, bỏ phiếu kín (khoản 7 Điều 30 ..., chưa đối chiếu)"; empty without one.
        String suggested() {
            VoteTerms law = suggestion;
            return law == null || law.threshold() == null
                    ? ""
                    : MeetingText.text(
                            "terms.suggested",
                            TermsRow.words(law.threshold()),
                            law.denominator().label(),
                            law.method().label().toLowerCase(java.util.Locale.ROOT),
                            marked(law.source(), verified));
        }

        /// Takes what the law says.
        void follow() {
            VoteTerms law = suggestion;
            if (law != null) {
                row.show(law);
                row.ownProperty().set(true);
            }
        }
    }

    VotingModel(Runnable onEdited) {
        this.onEdited = onEdited;
        usual.onEdited(this::edited);
        Stream.of(tellers, quorumSource).forEach(text -> text.subscribe((old, now) -> edited()));
        Stream.of(countedFrom, countedTo, quorum)
                .forEach(field -> field.textProperty().subscribe((old, now) -> edited()));
        downgrade.subscribe((old, now) -> edited());
    }

    private void edited() {
        if (!showing) {
            onEdited.run();
        }
    }

    void show(Meeting meeting) {
        showing = true;
        usual.show(meeting.usualTerms());
        tellers.set(String.join("\n", meeting.tellers()));
        countedFrom.set(TypedTime.of(meeting.counting().from()));
        countedTo.set(TypedTime.of(meeting.counting().to()));
        Quorum share = meeting.rules().quorum();
        quorum.set(share == null ? "" : share.share());
        quorumSource.set(share == null ? "" : share.source());
        downgrade.set(meeting.rules().downgrade());
        showing = false;
    }

    /// The awards that come before the meeting, by their code, with what the law says of them.
    void offer(OpenedMeeting opened) {
        Meeting meeting = opened.meeting();
        List<AwardTerms> offered = new ArrayList<>();
        opened.awards().forEach((code, name) -> {
            TermsRow row = new TermsRow();
            row.show(meeting.terms(code));
            row.ownProperty().set(meeting.rules().byAward().containsKey(code));
            row.onEdited(this::edited);
            offered.add(new AwardTerms(
                    code,
                    name,
                    row,
                    opened.suggestions().get(code),
                    !opened.unverified().contains(code)));
        });
        awards.setAll(offered);
        lawfulQuorum = opened.quorum();
        suggestedQuorum.set(words(lawfulQuorum));
    }

    private static String marked(String article, boolean verified) {
        return verified ? article : MeetingText.text("terms.unverified", article);
    }

    private static String words(@Nullable SuggestedQuorum law) {
        return law == null
                ? ""
                : MeetingText.text(
                                "terms.suggested-quorum",
                                law.quorum().share(),
                                marked(law.quorum().source(), law.verified()))
                        + (law.note().isEmpty() ? "" : " " + law.note());
    }

    /// "Quy định: tối thiểu 80% (Điều 8 ...)."; empty where the law says nothing of the quorum.
    StringProperty suggestedQuorumProperty() {
        return suggestedQuorum;
    }

    /// Takes the quorum the law names.
    void followQuorum() {
        SuggestedQuorum law = lawfulQuorum;
        if (law != null) {
            quorum.set(law.quorum().share());
            quorumSource.set(law.quorum().source());
        }
    }

    VoteTerms usual(Meeting before) {
        return usual.value(before.usualTerms());
    }

    MeetingRules rules(Meeting before) {
        Map<String, VoteTerms> own = new HashMap<>(before.rules().byAward());
        for (AwardTerms award : awards) {
            if (award.row().ownProperty().get()) {
                own.put(award.code(), award.row().value(before.terms(award.code())));
            } else {
                own.remove(award.code());
            }
        }
        Quorum share = quorum.isRight()
                ? Quorum.read(quorum.get(), quorumSource.get()).orElse(null)
                : before.rules().quorum();
        return new MeetingRules(usual.sourceProperty().get(), own, share, downgrade.get());
    }

    CountingTime counting(Meeting before) {
        return new CountingTime(
                time(countedFrom, before.counting().from()),
                time(countedTo, before.counting().to()));
    }

    private static @Nullable LocalTime time(CheckedText typed, @Nullable LocalTime before) {
        return typed.isRight() ? TypedTime.read(typed.get()).orElse(null) : before;
    }

    List<String> tellerNames() {
        return tellers.get().lines().filter(line -> !line.isBlank()).toList();
    }

    TermsRow usual() {
        return usual;
    }

    ObservableList<AwardTerms> awards() {
        return awards;
    }

    /// Tellers, one a line.
    StringProperty tellersProperty() {
        return tellers;
    }

    CheckedText countedFrom() {
        return countedFrom;
    }

    CheckedText countedTo() {
        return countedTo;
    }

    CheckedText quorum() {
        return quorum;
    }

    StringProperty quorumSourceProperty() {
        return quorumSource;
    }

    /// Whether members may propose a lower award.
    BooleanProperty downgradeProperty() {
        return downgrade;
    }
}
