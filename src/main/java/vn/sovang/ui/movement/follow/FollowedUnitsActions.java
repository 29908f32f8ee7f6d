package vn.sovang.ui.movement.follow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.ConditionResult;
import vn.sovang.model.movement.FollowUp;
import vn.sovang.model.movement.MovementUnit;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.Unit;
import vn.sovang.usecase.round.OwedItem;

/// What the clerk can ask for in the tab of units.
interface FollowedUnitsActions {
    /// Gives the movement to every unit that sends nominations of its own.
    void assignAll();

    /// Gives it to the units of a cluster.
    void assign(Cluster cluster);

    /// Gives it to one unit.
    void assign(Unit unit);

    /// Units whose name fits.
    List<Unit> find(String query, int limit);

    /// Stores what was typed of a unit.
    void change(MovementUnit unit);

    /// Takes a unit out of the movement.
    void unassign(MovementUnit unit);

    /// Notes that units sent something that was due.
    void received(OwedItem sending, List<Long> unitIds, LocalDate day, String document, boolean forCluster);

    /// Stores a new entry.
    ///
    /// @param after what to do once it is stored
    void add(FollowUp entry, Runnable after);

    /// Stores an entry's new values.
    void store(FollowUp entry);

    /// Stores what a unit reached under a numeric condition.
    void measure(ConditionResult result);

    /// Takes an entry out.
    void takeOut(FollowUp entry);

    /// Writes reminder letters; to all that owe when no unit is named.
    ///
    /// @param by until when units are asked to send, null prints a gap
    void remind(List<Long> unitIds, @Nullable LocalDate by);

    /// Today, by the program's clock.
    LocalDate today();
}
