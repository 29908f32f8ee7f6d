package vn.sovang.launch.office;

import java.util.List;
import vn.sovang.launch.dossier.DossierFeature;
import vn.sovang.launch.feature.Feature;
import vn.sovang.launch.feature.ScreenTools;
import vn.sovang.launch.feature.Screens;
import vn.sovang.launch.open.Assembly;
import vn.sovang.ui.Place;
import vn.sovang.ui.law.LawController;
import vn.sovang.ui.settings.SetupController;
import vn.sovang.usecase.office.ChoosePaperStyle;
import vn.sovang.usecase.office.EditLaw;
import vn.sovang.usecase.office.OpenSampleOffice;
import vn.sovang.usecase.office.SetUpOffice;
import vn.sovang.usecase.work.LawWords;

/// Thiết lập, Quy định: the office, the names it uses, how its papers look, the law in force for it.
public final class OfficeFeature implements Feature {
    public static SetUpOffice setUpOffice(Assembly folder) {
        return new SetUpOffice(folder.stores(), folder.journal());
    }

    public static OpenSampleOffice openSampleOffice(Assembly folder) {
        return new OpenSampleOffice(folder.stores(), folder.regimes(), folder.nameAwards(), folder.journal());
    }

    public static EditLaw editLaw(Assembly folder) {
        return new EditLaw(folder.stores(), folder.provinces(), folder.catalogue(), folder.journal());
    }

    @Override
    public List<Object> commands() {
        return List.of(new LawCommand());
    }

    @Override
    public void screens(Screens screens, Assembly folder, ScreenTools tools) {
        screens.add(
                Place.Law.class,
                () -> new LawController(
                        folder.law(),
                        editLaw(folder),
                        folder.provinces(),
                        new LawWords(folder.catalogue()),
                        tools.tasks(),
                        tools.status(),
                        folder.clock()));
        screens.add(
                Place.Setup.class,
                () -> new SetupController(
                        folder.stores(),
                        setUpOffice(folder),
                        new ChoosePaperStyle(folder.stores(), folder.fonts(), folder.journal()),
                        DossierFeature.editWording(folder),
                        folder.nameAwards(),
                        tools.tasks(),
                        tools.dialogs(),
                        tools.status()));
    }
}
