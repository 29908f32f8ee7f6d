package vn.sovang.launch.registry;

import java.util.List;
import vn.sovang.exchange.file.ScanFolder;
import vn.sovang.launch.feature.Feature;
import vn.sovang.launch.feature.ScreenTools;
import vn.sovang.launch.feature.Screens;
import vn.sovang.launch.open.Assembly;
import vn.sovang.rule.ActivityFields;
import vn.sovang.rule.Ethnicities;
import vn.sovang.store.Stores;
import vn.sovang.ui.Place;
import vn.sovang.ui.registry.DecisionsController;
import vn.sovang.ui.registry.bin.BinController;
import vn.sovang.ui.registry.history.HistoryJobs;
import vn.sovang.ui.registry.history.HistoryStores;
import vn.sovang.ui.registry.history.HistoryWork;
import vn.sovang.ui.registry.person.PeopleController;
import vn.sovang.ui.registry.person.PersonJobs;
import vn.sovang.ui.registry.person.PersonSides;
import vn.sovang.ui.registry.person.SamePeopleController;
import vn.sovang.ui.registry.unit.CodedName;
import vn.sovang.ui.registry.unit.UnitJobs;
import vn.sovang.ui.registry.unit.UnitsController;
import vn.sovang.usecase.registry.ChangeUnits;
import vn.sovang.usecase.registry.EditConduct;
import vn.sovang.usecase.registry.EditHistory;
import vn.sovang.usecase.registry.EditPeople;
import vn.sovang.usecase.registry.EditUnits;
import vn.sovang.usecase.registry.KeepScans;
import vn.sovang.usecase.registry.MergePeople;
import vn.sovang.usecase.registry.SamePerson;
import vn.sovang.usecase.work.AuditTrail;
import vn.sovang.usecase.work.Bin;
import vn.sovang.usecase.work.EntryNames;
import vn.sovang.usecase.work.UndoStep;

/// Tập thể, Cá nhân, Quyết định, Trùng người, Thùng rác: who there is and what they were given.
public final class RegistryFeature implements Feature {
    private static final String SCANS = "ban-quet";

    public static EditConduct editConduct(Assembly folder) {
        return new EditConduct(folder.stores(), folder.journal());
    }

    public static EditPeople editPeople(Assembly folder) {
        return new EditPeople(folder.stores(), folder.journal());
    }

    public static EditUnits editUnits(Assembly folder) {
        return new EditUnits(folder.stores(), folder.journal());
    }

    public static EditHistory editHistory(Assembly folder) {
        return new EditHistory(folder.stores(), folder.journal());
    }

    public static ChangeUnits changeUnits(Assembly folder) {
        return new ChangeUnits(folder.stores(), folder.journal());
    }

    public static Bin bin(Assembly folder) {
        return new Bin(folder.stores(), new EntryNames(folder.stores()), folder.journal());
    }

    public static UndoStep undoStep(Assembly folder) {
        return new UndoStep(folder.stores(), folder.journal());
    }

    public static AuditTrail auditTrail(Assembly folder) {
        return new AuditTrail(folder.stores());
    }

    public static SamePerson samePerson(Assembly folder) {
        return new SamePerson(folder.stores(), folder.journal());
    }

    public static MergePeople mergePeople(Assembly folder) {
        return new MergePeople(folder.stores(), folder.journal());
    }

    public static KeepScans keepScans(Assembly folder) {
        return new KeepScans(new ScanFolder(folder.path(SCANS)), folder.stores(), bin(folder), folder.journal());
    }

    @Override
    public void screens(Screens screens, Assembly folder, ScreenTools tools) {
        HistoryWork history = history(folder, tools);
        screens.add(
                Place.Units.class,
                () -> new UnitsController(
                        new UnitJobs(folder.stores(), editUnits(folder), changeUnits(folder), bin(folder)),
                        activityFields(),
                        folder.clock(),
                        history),
                (units, place) -> units.select(place.unitId()));
        screens.add(
                Place.People.class,
                () -> new PeopleController(
                        folder.stores(),
                        new PersonJobs(folder.stores(), editPeople(folder), bin(folder), samePerson(folder)),
                        ethnicities(),
                        folder.clock(),
                        history),
                (people, place) -> people.select(place.personId()));
        screens.add(
                Place.Decisions.class,
                () -> new DecisionsController(history),
                (decisions, place) -> decisions.at(place.decisionId()));
        screens.add(
                Place.SamePeople.class,
                () -> new SamePeopleController(
                        samePerson(folder),
                        mergePeople(folder),
                        new PersonSides(folder.stores(), folder.catalogue()::nameOf),
                        tools.tasks(),
                        tools.status()),
                (same, place) -> same.of(place.firstId(), place.secondId()));
        screens.add(
                Place.Bin.class,
                () -> new BinController(
                        bin(folder),
                        undoStep(folder),
                        tools.takeBack()::step,
                        tools.tasks(),
                        tools.status(),
                        folder.clock().getZone()));
    }

    private static HistoryWork history(Assembly folder, ScreenTools tools) {
        Stores stores = folder.stores();
        return new HistoryWork(
                new HistoryStores(
                        stores.grants(),
                        stores.initiatives(),
                        stores.decisions(),
                        stores.attachments(),
                        stores.conducts()),
                new HistoryJobs(
                        editHistory(folder), editConduct(folder), bin(folder), auditTrail(folder), keepScans(folder)),
                folder.catalogue(),
                tools.tasks(),
                tools.status(),
                tools.files(),
                tools.navigator(),
                tools.opening());
    }

    private static List<CodedName> activityFields() {
        return ActivityFields.load().all().stream()
                .map(field -> new CodedName(field.code(), field.name()))
                .toList();
    }

    private static List<String> ethnicities() {
        return Ethnicities.load().all().stream()
                .map(Ethnicities.Ethnicity::name)
                .toList();
    }
}
