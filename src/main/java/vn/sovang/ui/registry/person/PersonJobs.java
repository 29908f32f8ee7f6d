package vn.sovang.ui.registry.person;

import java.util.List;
import vn.sovang.model.Binned;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.rule.person.AlikePeople;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.usecase.registry.EditPeople;
import vn.sovang.usecase.registry.SamePerson;
import vn.sovang.usecase.registry.SavedPerson;
import vn.sovang.usecase.work.Bin;
import vn.sovang.usecase.work.Effects;

/// The jobs on people behind the screen.
public final class PersonJobs implements PersonActions {
    private final PersonStore people;
    private final EditPeople editing;
    private final Bin bin;
    private final SamePerson same;

    /// Works through the jobs of one store.
    public PersonJobs(Stores stores, EditPeople editing, Bin bin, SamePerson same) {
        this.people = stores.people();
        this.editing = editing;
        this.bin = bin;
        this.same = same;
    }

    @Override
    public Person save(Person person) throws Refusal {
        return (person.id() == 0 ? editing.add(person) : editing.change(person)).person();
    }

    @Override
    public String warningOf(Person person) {
        List<Person> others = people.ofIdNumber(person.idNumber()).stream()
                .filter(other -> other.id() != person.id())
                .toList();
        return new SavedPerson(person, others).warning();
    }

    @Override
    public List<AlikePeople> alike(Person person) {
        return same.candidatesFor(person);
    }

    @Override
    public void save(Post post) throws Refusal {
        if (post.id() == 0) {
            editing.add(post);
        } else {
            editing.change(post);
        }
    }

    @Override
    public void removePost(long postId) {
        editing.remove(postId);
    }

    @Override
    public Effects<Binned> bin(List<Long> personIds) {
        return bin.putAll(personIds.stream()
                .map(id -> new Bin.Entry(EntryKind.PERSON, id))
                .toList());
    }
}
