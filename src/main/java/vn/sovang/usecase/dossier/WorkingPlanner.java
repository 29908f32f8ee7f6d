package vn.sovang.usecase.dossier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.StatisticsTable;
import vn.sovang.rule.count.StatisticsTables;
import vn.sovang.text.Slug;
import vn.sovang.usecase.round.Reviewer;
import vn.sovang.usecase.round.WholeRound;

/// Works out the papers that go with a round's work but not up with its dossier: the movement's own, those around the
/// meetings, those to the units, decisions, registers.
final class WorkingPlanner {
    private static final String FOLDER = "van-ban-cong-tac";
    private static final List<PaperKind> MOVEMENT =
            List.of(PaperKind.PLAN, PaperKind.QUICK_REPORT, PaperKind.MIDTERM_REPORT, PaperKind.FINAL_REPORT);
    private static final List<PaperKind> MEETING =
            List.of(PaperKind.INVITATION, PaperKind.BALLOTS, PaperKind.COUNTING_MINUTES, PaperKind.PROFILE_LIST);
    private static final List<PaperKind> VOTE = List.of(PaperKind.BALLOTS, PaperKind.COUNTING_MINUTES);
    private static final List<PaperKind> CHECK =
            List.of(PaperKind.CHECK_SHEET, PaperKind.REQUEST, PaperKind.RETURN_NOTICE);

    private final WholeRound whole;
    private final AwardCatalogue catalogue;

    WorkingPlanner(WholeRound whole, AwardCatalogue catalogue) {
        this.whole = whole;
        this.catalogue = catalogue;
    }

    /// The folders, in one of their own beside those of the dossier.
    List<PlannedFolder> folders() {
        List<PlannedFolder> folders = new ArrayList<>();
        folders.add(folder(1, "Phong trào, tiến độ", null, movement()));
        for (Tier tier : whole.round().tiers()) {
            if (tier.kind() != TierKind.UNIT && tier.bodyId() != null) {
                boolean secret = MeetingPapers.secret(Reviewer.of(whole, tier.ordinal(), null));
                List<PlannedPaper> papers = new ArrayList<>();
                MEETING.stream()
                        .filter(kind -> secret || !VOTE.contains(kind))
                        .forEach(kind -> papers.add(plain(PaperPlace.of(tier.ordinal(), kind), papers.size() + 1)));
                folders.add(folder(
                        folders.size() + 1, "Họp " + whole.body(tier.bodyId()).shortName(), null, papers));
            }
        }
        folders.add(folder(folders.size() + 1, "Quyết định, sổ, biểu thống kê", null, decisions()));
        for (Unit unit : whole.proposers()) {
            folders.add(folder(folders.size() + 1, "Kiểm tra " + unit.shortName(), unit.id(), ofUnit(unit)));
        }
        return folders;
    }

    private List<PlannedPaper> movement() {
        List<PlannedPaper> papers = new ArrayList<>();
        MOVEMENT.forEach(kind -> papers.add(plain(PaperPlace.of(0, kind), papers.size() + 1)));
        if (!whole.silent().isEmpty()) {
            papers.add(plain(PaperPlace.of(0, PaperKind.REMINDER), papers.size() + 1));
        }
        return papers;
    }

    private List<PlannedPaper> decisions() {
        List<PlannedPaper> papers = new ArrayList<>();
        for (String code : DecisionPapers.awards(whole, catalogue)) {
            PaperPlace place = new PaperPlace(0, PaperKind.DECISION, null, null, code);
            papers.add(named(
                    place,
                    PaperKind.DECISION.label() + ": " + catalogue.nameOf(code),
                    stem(papers.size() + 1, PaperKind.DECISION) + "-" + Slug.of(code)));
        }
        papers.add(plain(PaperPlace.of(0, PaperKind.REGISTER), papers.size() + 1));
        for (StatisticsTable table : StatisticsTables.load().all()) {
            papers.add(named(
                    new PaperPlace(0, PaperKind.STATISTICS, null, null, table.code()),
                    "Biểu " + table.code(),
                    stem(papers.size() + 1, PaperKind.STATISTICS) + "-" + table.shortCode()));
        }
        return papers;
    }

    private List<PlannedPaper> ofUnit(Unit unit) {
        int tier = whole.round().tiers().getFirst().ordinal();
        List<PlannedPaper> papers = new ArrayList<>();
        CHECK.forEach(kind -> papers.add(plain(PaperPlace.ofUnit(tier, kind, unit.id()), papers.size() + 1)));
        if (MeetingPapers.secret(Reviewer.of(whole, tier, unit.id()))) {
            VOTE.forEach(kind -> papers.add(plain(PaperPlace.ofUnit(tier, kind, unit.id()), papers.size() + 1)));
        }
        for (Nomination one : WholeRound.of(unit, whole.results().before(tier))) {
            papers.add(about(one, tier, unit, PaperKind.SUMMARY_REPORT, papers.size() + 1));
            if (!whole.report(one).pastAwards().isEmpty()) {
                papers.add(about(one, tier, unit, PaperKind.AWARD_HISTORY, papers.size() + 1));
                papers.add(about(one, tier, unit, PaperKind.CERTIFICATE, papers.size() + 1));
            }
        }
        return papers;
    }

    private static PlannedPaper about(Nomination one, int tier, Unit unit, PaperKind kind, int order) {
        return named(
                PaperPlace.ofNomination(tier, kind, unit.id(), one.id()),
                kind.label() + ": " + one.subjectName(),
                stem(order, kind) + "-" + Slug.of(one.subjectName()));
    }

    private static PlannedPaper plain(PaperPlace place, int order) {
        return named(place, place.kind().label(), stem(order, place.kind()));
    }

    private static PlannedPaper named(PaperPlace place, String title, String stem) {
        return PlannedPaper.of(place, title, stem, "", List.of());
    }

    private static String stem(int order, PaperKind kind) {
        return "%02d-%s".formatted(order, kind.fileName());
    }

    private static PlannedFolder folder(int number, String title, @Nullable Long unitId, List<PlannedPaper> papers) {
        String name = "%s/%02d-%s".formatted(FOLDER, number, Slug.of(title));
        return new PlannedFolder(name, title, unitId, "", false, papers);
    }
}
