package vn.sovang.form.movement;

import java.util.List;
import vn.sovang.model.round.Nomination;

/// What a unit taking part in a movement did about commendation in a period.
///
/// @param unitName in running text
/// @param proposed what it proposed in the period
/// @param granted what was given in the period
public record UnitProgress(String unitName, List<Nomination> proposed, List<Nomination> granted) {
    public UnitProgress {
        proposed = List.copyOf(proposed);
        granted = List.copyOf(granted);
    }
}
