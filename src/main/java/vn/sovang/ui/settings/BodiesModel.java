package vn.sovang.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.BodyRole;

/// The councils and committees, the one in hand and one of its members. Knows no toolkit and no store.
final class BodiesModel {
    final StringProperty bodyName = new SimpleStringProperty("");
    final StringProperty bodyShortName = new SimpleStringProperty("");
    final StringProperty memberName = new SimpleStringProperty("");
    final StringProperty memberPost = new SimpleStringProperty("");
    final ObjectProperty<@Nullable BodyRole> role = new SimpleObjectProperty<>(BodyRole.MEMBER);
    final BooleanProperty votes = new SimpleBooleanProperty(true);
    final ObjectProperty<@Nullable PartialDate> memberFrom = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PartialDate> memberTo = new SimpleObjectProperty<>();
    final BodyHeadDraft head = new BodyHeadDraft();
    private final ObjectProperty<List<Body>> all = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Body> current = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty memberIndex = new SimpleIntegerProperty(-1);
    private Consumer<Body> onEdited = body -> {};
    private boolean showing;

    BodiesModel() {
        List<ObservableValue<?>> fields = new ArrayList<>(
                List.of(bodyName, bodyShortName, memberName, memberPost, role, votes, memberFrom, memberTo));
        fields.addAll(head.fields());
        fields.forEach(field -> field.addListener((changed, before, now) -> {
            if (!showing) {
                edited().ifPresent(this::accept);
            }
        }));
    }

    void onEdited(Consumer<Body> action) {
        onEdited = action;
    }

    /// Shows what the store holds; the body in hand stays in hand, or else the first is taken.
    void load(List<Body> bodies) {
        all.set(List.copyOf(bodies));
        Body before = current.get();
        boolean there = before != null && bodies.stream().anyMatch(body -> body.id() == before.id());
        if (bodies.isEmpty()) {
            current.set(null);
        } else if (!there) {
            show(bodies.getFirst(), -1);
        }
    }

    void select(Body body) {
        Body before = current.get();
        if (before == null || before.id() != body.id()) {
            show(body, -1);
        }
    }

    void selectMember(int index) {
        Body body = current.get();
        if (body != null && index != memberIndex.get() && index < body.members().size()) {
            show(body, index);
        }
    }

    /// Adds a member without a name, to be typed now.
    void addMember() {
        Body body = current.get();
        if (body != null) {
            List<BodyMember> members = new ArrayList<>(body.members());
            members.add(new BodyMember("", "", BodyRole.MEMBER, true));
            show(with(body, body.name(), body.shortName(), members), members.size() - 1);
        }
    }

    /// Takes the member in hand off the body.
    void removeMember() {
        Body body = current.get();
        int index = memberIndex.get();
        if (body != null && index >= 0) {
            List<BodyMember> members = new ArrayList<>(body.members());
            members.remove(index);
            Body changed = with(body, body.name(), body.shortName(), members);
            show(changed, -1);
            onEdited.accept(changed);
        }
    }

    private void accept(Body body) {
        current.set(body);
        onEdited.accept(body);
    }

    /// The body as edited, when it has a name and differs from before.
    private Optional<Body> edited() {
        Body base = current.get();
        if (base == null || bodyName.get().isBlank()) {
            return Optional.empty();
        }
        List<BodyMember> members = new ArrayList<>(base.members());
        int index = memberIndex.get();
        if (index >= 0) {
            BodyRole chosen = role.get();
            members.set(
                    index,
                    new BodyMember(
                            memberName.get(),
                            memberPost.get(),
                            chosen == null ? BodyRole.MEMBER : chosen,
                            votes.get(),
                            BodyHeadDraft.day(memberFrom.get()),
                            BodyHeadDraft.day(memberTo.get())));
        }
        Body now = head.of(with(base, bodyName.get(), bodyShortName.get(), members));
        return now.equals(base) ? Optional.empty() : Optional.of(now);
    }

    private static Body with(Body base, String name, String shortName, List<BodyMember> members) {
        return new Body(
                base.id(),
                name,
                shortName,
                base.letterhead(),
                base.signatory(),
                base.filing(),
                members,
                base.closedOn());
    }

    private void show(Body body, int index) {
        showing = true;
        bodyName.set(body.name());
        bodyShortName.set(body.shortName());
        BodyMember member = index < 0
                ? new BodyMember("", "", BodyRole.MEMBER, true)
                : body.members().get(index);
        memberName.set(member.name());
        memberPost.set(member.post());
        role.set(member.role());
        votes.set(member.votes());
        memberFrom.set(BodyHeadDraft.partial(member.from()));
        memberTo.set(BodyHeadDraft.partial(member.to()));
        head.show(body);
        memberIndex.set(index);
        current.set(body);
        showing = false;
    }

    ObjectProperty<List<Body>> allProperty() {
        return all;
    }

    /// The body in hand with what is typed, null while there is none.
    ReadOnlyObjectProperty<@Nullable Body> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The member in hand, -1 for none.
    IntegerProperty memberIndexProperty() {
        return memberIndex;
    }
}
