package vn.sovang.ui.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.Recall;
import vn.sovang.ui.Place;

/// One whom a decision gave something, as its detail lists them.
///
/// @param name as the decision names them
/// @param detail what they were given, and their post and unit
record GrantedLine(Grant grant, String name, String detail) {
    static GrantedLine of(Grant grant) {
        Integer year = grant.year();
        List<String> parts = new ArrayList<>();
        parts.add(grant.awardName());
        Recall recall = grant.recall();
        if (recall != null) {
            parts.add(recall.state().label());
        }
        if (year != null) {
            parts.add(year.toString());
        }
        if (!grant.subjectPlace().isEmpty()) {
            parts.add(grant.subjectPlace());
        }
        return new GrantedLine(grant, grant.subjectName(), String.join(" · ", parts));
    }

    /// Where the registry has them; empty for one it knows by name alone.
    Optional<Place> place() {
        Long personId = grant.personId();
        Long unitId = grant.unitId();
        if (personId != null) {
            return Optional.of(new Place.People(personId));
        }
        return unitId == null ? Optional.empty() : Optional.of(new Place.Units(unitId));
    }
}
