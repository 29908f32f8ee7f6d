package vn.sovang.model.registry;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.Level;
import vn.sovang.text.Nfc;

/// Cụm, khối thi đua.
///
/// @param leaderUnitId đơn vị cụm trưởng, khối trưởng
public record Cluster(
        long id,
        String name,
        @Nullable Level level,
        @Nullable Long leaderUnitId) {
    public Cluster {
        name = Nfc.line(name);
    }
}
