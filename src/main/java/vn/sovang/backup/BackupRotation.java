package vn.sovang.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which snapshots are kept: the newest ones, then the last of each day, then the last of each month.
///
/// @param newest how many of the newest are kept whatever their day
/// @param days how many days keep their last one
/// @param months how many months keep their last one
public record BackupRotation(int newest, int days, int months) {
    /// Ten newest, 30 days, 24 months.
    public static final BackupRotation USUAL = new BackupRotation(10, 30, 24);

    /// Those of the snapshots that may go. The newest one never does.
    public List<Snapshot> expired(List<Snapshot> snapshots) {
        List<Snapshot> newestFirst =
                snapshots.stream().sorted(Snapshot.BY_TIME.reversed()).toList();
        Set<Snapshot> kept = new HashSet<>(newestFirst.subList(0, Math.min(Math.max(1, newest), newestFirst.size())));
        Set<LocalDate> keptDays = new HashSet<>();
        Set<YearMonth> keptMonths = new HashSet<>();
        for (Snapshot snapshot : newestFirst) {
            LocalDate day = snapshot.takenAt().toLocalDate();
            if (keptDays.size() < days && keptDays.add(day)) {
                kept.add(snapshot);
            }
            if (keptMonths.size() < months && keptMonths.add(YearMonth.from(day))) {
                kept.add(snapshot);
            }
        }
        return newestFirst.stream().filter(snapshot -> !kept.contains(snapshot)).toList();
    }
}
