package vn.sovang.ui.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.MemberChoice;
import vn.sovang.model.meeting.MemberVote;
import vn.sovang.model.meeting.Ruling;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.ui.control.table.Typing;

/// Từng trường hợp: what cannot be said in the table of the line in focus. Each member's vote, the lower award, the
/// note,
/// and a result other than the votes', which needs a reason.
final class CaseModel {
    private final ReadOnlyObjectWrapper<@Nullable BallotRow> row = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Award> lower = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty satOut = new SimpleStringProperty("");
    private final ObjectProperty<Set> set = new SimpleObjectProperty<>(Set.VOTES);
    private final StringProperty reason = new SimpleStringProperty("");
    private final BallotsModel ballots;
    private final Supplier<@Nullable Meeting> meeting;
    private final AttendanceModel attendance;
    private boolean showing;

    /// Who says what the result is.
    enum Set {
        VOTES,
        PASSED,
        FAILED
    }

    /// A member who may vote on the line in focus.
    ///
    /// @param choice null while votes are not taken down by name
    record Voter(String name, boolean written, @Nullable MemberChoice choice) {}

    CaseModel(BallotsModel ballots, Supplier<@Nullable Meeting> meeting, AttendanceModel attendance) {
        this.ballots = ballots;
        this.meeting = meeting;
        this.attendance = attendance;
        ballots.rowProperty().subscribe(this::show);
        ballots.rows().subscribe(this::show);
        Stream.of(note, reason).forEach(text -> text.subscribe((old, now) -> edited()));
        lower.subscribe((old, now) -> edited());
        set.subscribe((old, now) -> edited());
        satOut.subscribe((old, now) -> name());
    }

    private void show() {
        BallotRow now = ballots.current();
        if (Objects.equals(now, row.get())) {
            return;
        }
        showing = true;
        if (now != null) {
            Ballot ballot = now.ballot();
            Ruling ruling = ballot.ruling();
            lower.set(now.of().lowers().stream()
                    .filter(award -> award.code().equals(ballot.lowerAward()))
                    .findFirst()
                    .orElse(null));
            note.set(ballot.note());
            satOut.set(String.join(", ", ballot.satOut()));
            set.set(ruling == null ? Set.VOTES : ruling.passes() ? Set.PASSED : Set.FAILED);
            reason.set(ruling == null ? "" : ruling.reason());
        }
        row.set(now);
        showing = false;
    }

    private void edited() {
        Meeting held = meeting.get();
        if (showing || held == null) {
            return;
        }
        Award below = lower.get();
        Ruling ruling = set.get() == Set.VOTES ? null : new Ruling(set.get() == Set.PASSED, reason.get());
        ballots.change(held, ballot -> ballot.with(note.get(), below == null ? "" : below.code(), ruling));
    }

    /// Those who sit out, typed as names with commas between.
    private void name() {
        Meeting held = meeting.get();
        BallotRow line = row.get();
        if (showing || held == null || line == null) {
            return;
        }
        List<String> names = Arrays.stream(satOut.get().split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        ballots.change(held, ballot -> CountedBallot.sittingOut(ballot, names, line.awardCode(), held));
    }

    /// What is being typed about the line in focus.
    Typing typing() {
        return ballots.words();
    }

    /// The members who may vote on the line in focus; none where the members are not known by name.
    List<Voter> voters() {
        Meeting held = meeting.get();
        BallotRow line = row.get();
        if (held == null || line == null) {
            return List.of();
        }
        boolean all = held.terms(line.awardCode()).denominator() == Denominator.ALL_MEMBERS;
        return attendance.roster().stream()
                .filter(member -> member.member().votes())
                .filter(member ->
                        !member.isAway() || all && member.stateProperty().get() == AttendanceRow.State.WRITTEN)
                .map(member -> new Voter(
                        member.member().name(),
                        member.isAway(),
                        choice(line.ballot(), member.member().name()).orElse(null)))
                .toList();
    }

    private static Optional<MemberChoice> choice(Ballot ballot, String name) {
        return ballot.members().stream()
                .filter(vote -> vote.name().equals(name))
                .map(MemberVote::choice)
                .findFirst();
    }

    /// Whether members may only be said to sit out: a secret ballot has no votes by name.
    boolean isSecret() {
        Meeting held = meeting.get();
        BallotRow line = row.get();
        return held != null && line != null && held.terms(line.awardCode()).method() == VoteMethod.SECRET_BALLOT;
    }

    /// Takes down a member's vote; those whose vote is not known yet are taken to agree. In a secret ballot it says
    /// only
    /// whether the member sits out.
    void choose(String name, MemberChoice choice) {
        Meeting held = meeting.get();
        BallotRow line = row.get();
        if (held == null || line == null) {
            return;
        }
        if (isSecret()) {
            List<String> out = new ArrayList<>(line.ballot().satOut());
            out.remove(name);
            if (choice == MemberChoice.SAT_OUT) {
                out.add(name);
            }
            ballots.change(held, ballot -> CountedBallot.sittingOut(ballot, out, line.awardCode(), held));
            return;
        }
        List<MemberVote> votes = voters().stream()
                .map(voter -> new MemberVote(
                        voter.name(),
                        voter.name().equals(name)
                                ? choice
                                : Objects.requireNonNullElse(voter.choice(), MemberChoice.AGREE)))
                .toList();
        ballots.change(held, ballot -> {
            Ballot now = ballot.counted(votes);
            return now.lower() > 0
                            && now.lowerAward().isEmpty()
                            && !line.of().lowers().isEmpty()
                    ? now.with(now.note(), line.of().lowers().getFirst().code(), now.ruling())
                    : now;
        });
    }

    /// The line in focus, null while there is none.
    ReadOnlyObjectProperty<@Nullable BallotRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Award> lowerProperty() {
        return lower;
    }

    StringProperty noteProperty() {
        return note;
    }

    /// Names with commas between.
    StringProperty satOutProperty() {
        return satOut;
    }

    ObjectProperty<Set> setProperty() {
        return set;
    }

    StringProperty reasonProperty() {
        return reason;
    }
}
