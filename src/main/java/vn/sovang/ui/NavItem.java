package vn.sovang.ui;

import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.ListKind;

/// An entry of the navigation, in its order, with the digit that opens it with Ctrl; a line is drawn after the last of
/// a
/// group.
enum NavItem {
    DESK("nav-desk", 1, Feather.HOME, false),
    MOVEMENTS("nav-movements", -1, Feather.FLAG, false),
    ROUND("nav-round", 2, Feather.LIST, false),
    MEETINGS("nav-meetings", 3, Feather.CHECK_SQUARE, false),
    DOSSIER("nav-dossier", 4, Feather.FILE_TEXT, false),
    READY("nav-ready", -1, Feather.CHECK_CIRCLE, false),
    PROVINCE("nav-province", 5, Feather.UPLOAD, false),
    ROUND_DECISIONS("nav-round-decisions", -1, Feather.AWARD, false),
    FUND("nav-fund", -1, Feather.DOLLAR_SIGN, true),
    UNITS("nav-units", 6, Feather.USERS, false),
    PEOPLE("nav-people", 7, Feather.USER, false),
    DECISIONS("nav-decisions", 9, Feather.AWARD, false),
    SAME_PEOPLE("nav-same-people", -1, Feather.COPY, true),
    BIN("nav-bin", 0, Feather.TRASH_2, false),
    LAW("nav-law", -1, Feather.BOOK_OPEN, false),
    SETUP("nav-setup", 8, Feather.SETTINGS, false);

    private final String id;
    private final int digit;
    private final Feather icon;
    private final boolean endsGroup;

    NavItem(String id, int digit, Feather icon, boolean endsGroup) {
        this.id = id;
        this.digit = digit;
        this.icon = icon;
        this.endsGroup = endsGroup;
    }

    String id() {
        return id;
    }

    /// Opens it with Ctrl; negative when none does.
    int digit() {
        return digit;
    }

    Feather icon() {
        return icon;
    }

    boolean endsGroup() {
        return endsGroup;
    }

    String label() {
        return Messages.text(id);
    }

    /// The place it opens.
    ///
    /// @param roundId the round in hand, 0 for the newest
    Place place(long roundId) {
        return switch (this) {
            case DESK -> new Place.Desk();
            case MOVEMENTS -> new Place.Movements(0);
            case ROUND -> new Place.RoundPlace(roundId, 0);
            case MEETINGS -> new Place.Meetings(roundId);
            case DOSSIER -> new Place.Dossier(roundId);
            case READY -> new Place.Ready(roundId);
            case PROVINCE -> new Place.Province(roundId);
            case ROUND_DECISIONS -> new Place.RoundDecisions(roundId);
            case FUND -> new Place.Fund();
            case UNITS -> new Place.Units(0);
            case PEOPLE -> new Place.People(0);
            case DECISIONS -> new Place.Decisions(0);
            case SAME_PEOPLE -> new Place.SamePeople(0, 0);
            case BIN -> new Place.Bin();
            case LAW -> new Place.Law();
            case SETUP -> new Place.Setup();
        };
    }

    /// The entry a place stands under.
    static NavItem of(Place place) {
        return switch (place) {
            case Place.Desk _ -> DESK;
            case Place.Movements _ -> MOVEMENTS;
            case Place.RoundPlace _ -> ROUND;
            case Place.NewRound _ -> ROUND;
            case Place.ImportList _ -> ROUND;
            case Place.Meetings _ -> MEETINGS;
            case Place.Dossier _ -> DOSSIER;
            case Place.Ready _ -> READY;
            case Place.Province _ -> PROVINCE;
            case Place.RoundDecisions _ -> ROUND_DECISIONS;
            case Place.Fund _ -> FUND;
            case Place.Units _ -> UNITS;
            case Place.People _ -> PEOPLE;
            case Place.Decisions _ -> DECISIONS;
            case Place.SamePeople _ -> SAME_PEOPLE;
            case Place.Intake(ListKind kind) ->
                switch (kind) {
                    case UNITS -> UNITS;
                    case HISTORY -> DECISIONS;
                    case NOMINATIONS, PEOPLE, INITIATIVES -> PEOPLE;
                };
            case Place.Bin _ -> BIN;
            case Place.Law _ -> LAW;
            case Place.Setup _ -> SETUP;
        };
    }

    /// The round a place is about, 0 when it is about none.
    static long roundOf(Place place) {
        return switch (place) {
            case Place.RoundPlace round -> round.roundId();
            case Place.ImportList(long roundId) -> roundId;
            case Place.Meetings(long roundId) -> roundId;
            case Place.Dossier(long roundId) -> roundId;
            case Place.Ready(long roundId) -> roundId;
            case Place.Province(long roundId) -> roundId;
            case Place.RoundDecisions(long roundId) -> roundId;
            case Place.Desk _,
                    Place.Movements _,
                    Place.NewRound _,
                    Place.Fund _,
                    Place.Units _,
                    Place.People _,
                    Place.Decisions _,
                    Place.SamePeople _,
                    Place.Intake _,
                    Place.Bin _,
                    Place.Law _,
                    Place.Setup _ -> 0;
        };
    }
}
