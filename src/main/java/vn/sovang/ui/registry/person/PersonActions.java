package vn.sovang.ui.registry.person;

import java.util.List;
import vn.sovang.model.Binned;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.rule.person.AlikePeople;
import vn.sovang.usecase.work.Effects;

/// What is done to people of the registry, each one step that can be undone. All run on the store's thread.
public interface PersonActions {
    /// Stores a person, a new one under id 0; answers them with their id.
    Person save(Person person) throws Refusal;

    /// What the clerk should look at about a person, such as another of the same ID number; empty when nothing.
    String warningOf(Person person);

    /// Whom of the registry a stored person may be the same as, the most alike first.
    List<AlikePeople> alike(Person person);

    /// Stores a post, a new one under id 0.
    void save(Post post) throws Refusal;

    /// Takes away a post that was entered by mistake.
    void removePost(long postId) throws Refusal;

    /// Puts a person into the bin.
    Effects<Binned> bin(List<Long> personIds);
}
