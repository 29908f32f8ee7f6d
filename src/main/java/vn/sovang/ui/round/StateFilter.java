package vn.sovang.ui.round;

import vn.sovang.model.round.NominationStatus;

/// Which nominations the table shows.
enum StateFilter {
    ALL("filter.all"),
    TO_LOOK_AT("filter.look"),
    NO_REPORT("filter.no-report"),
    COMPLETE("filter.complete"),
    BIN("filter.bin");

    private final String key;

    StateFilter(String key) {
        this.key = key;
    }

    String label() {
        return RoundText.text(key);
    }

    boolean shows(NominationRow row) {
        boolean binned = row.nomination().status() == NominationStatus.WITHDRAWN;
        return switch (this) {
            case ALL -> !binned;
            case TO_LOOK_AT -> !binned && row.toLookAt() > 0;
            case NO_REPORT -> !binned && row.has(OpenPoint.Kind.NO_REPORT);
            case COMPLETE -> !binned && row.toLookAt() == 0;
            case BIN -> binned;
        };
    }
}
