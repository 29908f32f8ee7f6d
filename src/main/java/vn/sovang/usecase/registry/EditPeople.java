package vn.sovang.usecase.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.PostStore;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.work.Journal;

/// Thêm, sửa hồ sơ cá nhân và chức vụ, each as a step that can be undone.
public final class EditPeople {
    private final PersonStore people;
    private final PostStore posts;
    private final Journal journal;

    /// Works on one store.
    public EditPeople(Stores stores, Journal journal) {
        this.people = stores.people();
        this.posts = stores.posts();
        this.journal = journal;
    }

    /// Stores a new person, whatever their id says.
    ///
    /// @throws Refusal without a name, or with days that cannot be
    public SavedPerson add(Person person) throws Refusal {
        check(person);
        return journal.step("Thêm cá nhân", person.fullName(), () -> saved(people.add(person)));
    }

    /// Stores a person's new values; nominations, grants and papers keep the name they were made with.
    ///
    /// @throws Refusal without a name, or with days that cannot be
    public SavedPerson change(Person person) throws Refusal {
        check(person);
        return journal.step("Sửa hồ sơ cá nhân", person.fullName(), () -> {
            if (!people.find(person.id()).equals(Optional.of(person))) {
                people.update(person);
            }
            return saved(person);
        });
    }

    /// Stores a new post, whatever its id says.
    ///
    /// @throws Refusal when it names neither a post nor a unit, or ends before it begins
    public Post add(Post post) throws Refusal {
        check(post);
        return journal.step("Thêm chức vụ", nameOf(post), () -> people.addPost(post));
    }

    /// Stores a post's new values.
    ///
    /// @throws Refusal when it names neither a post nor a unit, or ends before it begins
    public Post change(Post post) throws Refusal {
        check(post);
        return journal.step("Sửa chức vụ", nameOf(post), () -> {
            if (!posts.find(post.id()).equals(Optional.of(post))) {
                posts.update(post);
            }
            return post;
        });
    }

    /// Ends a post.
    ///
    /// @param last day it is held
    /// @throws Refusal when that is before it begins
    public Post close(long postId, LocalDate last) throws Refusal {
        Post post = posts.find(postId).orElseThrow();
        Post closed = new Post(post.id(), post.personId(), post.unitId(), post.title(), post.from(), last);
        check(closed);
        return journal.step("Kết thúc chức vụ", nameOf(post), () -> {
            posts.update(closed);
            return closed;
        });
    }

    /// Takes away a post that was entered by mistake.
    public void remove(long postId) {
        Post post = posts.find(postId).orElseThrow();
        journal.<Post, RuntimeException>step("Bỏ chức vụ", nameOf(post), () -> {
            posts.remove(postId);
            return post;
        });
    }

    private SavedPerson saved(Person person) {
        List<Person> same = people.ofIdNumber(person.idNumber()).stream()
                .filter(other -> other.id() != person.id())
                .toList();
        return new SavedPerson(person, same);
    }

    private String nameOf(Post post) {
        return people.find(post.personId()).map(Person::fullName).orElse("");
    }

    private void check(Person person) throws Refusal {
        if (person.fullName().isEmpty()) {
            throw new Refusal("Hồ sơ chưa có họ và tên. Hãy ghi họ và tên rồi lưu lại.");
        }
        PartialDate birth = person.birth();
        PartialDate today = PartialDate.of(LocalDate.now(journal.clock()));
        if (birth != null && birth.toString().compareTo(today.toString()) > 0) {
            throw new Refusal("Ngày sinh %s ở sau hôm nay. Hãy sửa lại ngày sinh.".formatted(birth.display()));
        }
        LocalDate party = person.partyDate();
        if (party != null && birth != null && party.getYear() <= birth.year()) {
            throw new Refusal("Ngày vào Đảng %s không thể trong hoặc trước năm sinh %d. Hãy sửa lại một trong hai ngày."
                    .formatted(OfficialDate.brief(party), birth.year()));
        }
    }

    private static void check(Post post) throws Refusal {
        if (post.title().isEmpty() && post.unitId() == null) {
            throw new Refusal("Chưa ghi chức vụ hoặc nơi công tác. Hãy ghi ít nhất một trong hai.");
        }
        @Nullable LocalDate from = post.from();
        @Nullable LocalDate to = post.to();
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal("Ngày thôi giữ chức vụ %s ở trước ngày bắt đầu %s. Hãy sửa lại một trong hai ngày."
                    .formatted(OfficialDate.brief(to), OfficialDate.brief(from)));
        }
    }
}
