package vn.sovang.launch;

import java.nio.file.Path;
import vn.sovang.Today;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;
import vn.sovang.store.FreshStore;

/// The program's rooms over a data folder with a new, empty store, or with what the test has put there,
/// on the day of tests.
public final class FreshRooms {
    private FreshRooms() {}

    public static Assembly in(Path data) throws Refusal {
        FreshStore.in(data);
        return Assembly.open(data, Today.CLOCK);
    }
}
