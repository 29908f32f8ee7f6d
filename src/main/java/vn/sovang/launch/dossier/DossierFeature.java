package vn.sovang.launch.dossier;

import java.util.List;
import vn.sovang.launch.feature.Feature;
import vn.sovang.launch.feature.ScreenTools;
import vn.sovang.launch.feature.Screens;
import vn.sovang.launch.open.Assembly;
import vn.sovang.launch.round.RoundFeature;
import vn.sovang.rule.FormCatalogue;
import vn.sovang.text.Slug;
import vn.sovang.ui.Place;
import vn.sovang.ui.dossier.DossierController;
import vn.sovang.ui.province.ProvinceController;
import vn.sovang.usecase.dossier.EditWording;
import vn.sovang.usecase.dossier.ExportSummary;
import vn.sovang.usecase.dossier.NumberPaper;
import vn.sovang.usecase.dossier.PrintDossier;
import vn.sovang.usecase.dossier.PrintForms;
import vn.sovang.usecase.dossier.RoundPapers;
import vn.sovang.usecase.ready.CheckPapers;

/// Hồ sơ, Gửi tỉnh: the papers of a round, and the file for the province.
public final class DossierFeature implements Feature {
    private static final String DOSSIERS = "ho-so";

    private static RoundPapers.Source papers(Assembly folder) {
        return CheckPapers.papers(RoundFeature.roundFacts(folder), folder.catalogue());
    }

    public static PrintDossier printDossier(Assembly folder) {
        return new PrintDossier(folder.stores(), papers(folder), folder.fonts(), folder.clock());
    }

    public static PrintForms printForms(Assembly folder) {
        return new PrintForms(papers(folder), FormCatalogue.load(), folder.stores(), folder.fonts(), folder.clock());
    }

    public static EditWording editWording(Assembly folder) {
        return new EditWording(folder.stores(), papers(folder), folder.journal());
    }

    public static ExportSummary exportSummary(Assembly folder) {
        return new ExportSummary(RoundFeature.roundFacts(folder), folder.catalogue(), folder.clock());
    }

    @Override
    public List<Object> commands() {
        return List.of(new DossierCommand(), new SummaryCommand());
    }

    @Override
    public void screens(Screens screens, Assembly folder, ScreenTools tools) {
        screens.add(
                Place.Dossier.class,
                () -> new DossierController(
                        tools.tasks(),
                        tools.navigator(),
                        tools.status(),
                        tools.files(),
                        tools.printer(),
                        tools.opening(),
                        chosen -> folder.path(DOSSIERS).resolve(Slug.of(chosen.name())),
                        folder.stores(),
                        printDossier(folder),
                        new NumberPaper(folder.stores(), folder.journal()),
                        editWording(folder)),
                (dossier, place) -> dossier.of(place.roundId()));
        screens.add(
                Place.Province.class,
                () -> new ProvinceController(
                        folder.stores(),
                        exportSummary(folder),
                        RoundFeature.checkRound(folder),
                        folder.catalogue(),
                        tools.files(),
                        tools.tasks(),
                        tools.navigator()),
                (province, place) -> province.select(place.roundId()));
    }
}
