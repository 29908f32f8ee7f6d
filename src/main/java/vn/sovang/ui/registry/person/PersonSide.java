package vn.sovang.ui.registry.person;

import java.util.List;
import vn.sovang.model.registry.Person;

/// One of two who may be one person, with what hangs on the entry, in words.
record PersonSide(Person person, List<String> posts, List<String> awards, List<String> nominations) {
    PersonSide {
        posts = List.copyOf(posts);
        awards = List.copyOf(awards);
        nominations = List.copyOf(nominations);
    }
}
