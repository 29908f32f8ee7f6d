package vn.sovang.usecase.movement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.file.AtomicFile;
import vn.sovang.form.movement.ProgressReportForm;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.Signatory;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.due.DueSource;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementReport;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.paper.Document;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementReportStore;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.Slug;
import vn.sovang.usecase.due.Deadline;
import vn.sovang.usecase.due.Deadlines;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.press.PaperFormat;
import vn.sovang.usecase.press.PaperPress;
import vn.sovang.usecase.press.PaperPreview;
import vn.sovang.usecase.press.Printable;
import vn.sovang.usecase.work.Journal;

/// Báo cáo phong trào: the next report with its period, filled from the store, printed, and remembered as made. What
/// the
/// clerk writes in a report is kept, so that a second print has it.
public final class ReportMovement {
    private final Stores stores;
    private final MovementStore movements;
    private final MovementTermStore terms;
    private final MovementReportStore reports;
    private final OfficeStore offices;
    private final CountMovement counting;
    private final Deadlines deadlines;
    private final AwardCatalogue catalogue;
    private final PaperFonts fonts;
    private final Journal journal;

    /// Works on one store.
    ///
    /// @param counting counts a period's figures
    /// @param deadlines tells what is due and keeps what was done
    /// @param fonts shared by all jobs that print
    public ReportMovement(
            Stores stores,
            CountMovement counting,
            Deadlines deadlines,
            AwardCatalogue catalogue,
            PaperFonts fonts,
            Journal journal) {
        this.stores = stores;
        this.counting = counting;
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.fonts = fonts;
        this.journal = journal;
        movements = stores.movements();
        terms = stores.terms();
        reports = stores.movementReports();
        offices = stores.offices();
    }

    /// The day a report without an end ends on.
    public LocalDate today() {
        return LocalDate.now(journal.clock());
    }

    /// The kinds of report a term of the calendar may ask for.
    private static Optional<PaperKind> kind(TermKind term) {
        return switch (term) {
            case QUICK_REPORT -> Optional.of(PaperKind.QUICK_REPORT);
            case MIDTERM_REPORT -> Optional.of(PaperKind.MIDTERM_REPORT);
            case FINAL_REPORT -> Optional.of(PaperKind.FINAL_REPORT);
            default -> Optional.empty();
        };
    }

    /// The reports of a movement, by the end of their periods.
    public List<MovementReport> of(long movementId) {
        return reports.of(movementId);
    }

    /// The next report: for the first open due day of the calendar, else a quick one up to today. Its period begins
    /// after the last report of its kind that was made.
    ///
    /// @throws Refusal when there is no such movement
    public MovementReport next(long movementId) throws Refusal {
        Movement movement = movement(movementId);
        MovementTerm first = null;
        Deadline earliest = null;
        for (MovementTerm term : terms.of(movementId)) {
            Deadline open = kind(term.kind()).isEmpty() ? null : firstOpen(term).orElse(null);
            if (open != null
                    && (earliest == null
                            || open.due().day().isBefore(earliest.due().day()))) {
                first = term;
                earliest = open;
            }
        }
        if (first != null && earliest != null) {
            PaperKind kind = kind(first.kind()).orElseThrow();
            return draft(
                    movement,
                    kind,
                    first,
                    earliest,
                    after(movementId, kind, earliest.due().day()));
        }
        return free(movement, PaperKind.QUICK_REPORT, null, deadlines.today());
    }

    private Optional<Deadline> firstOpen(MovementTerm term) {
        return deadlines.around(term.id(), Integer.MAX_VALUE, 1).stream()
                .filter(deadline -> !deadline.done())
                .min(Comparator.comparing(deadline -> deadline.due().day()));
    }

    private MovementReport draft(
            Movement movement, PaperKind kind, MovementTerm term, Deadline due, @Nullable LocalDate from) {
        return known(new MovementReport(
                0,
                movement.id(),
                term.id(),
                due.due().named(),
                kind,
                from,
                due.due().day(),
                term.to(),
                MovementReport.Texts.NONE,
                "",
                null,
                null));
    }

    /// A report on a period of one's own.
    ///
    /// @param from first day, null for the day after the last report of its kind
    /// @throws Refusal when there is no such movement, the kind is no report, or the period ends before it begins
    public MovementReport free(long movementId, PaperKind kind, @Nullable LocalDate from, LocalDate to) throws Refusal {
        return free(movement(movementId), kind, from, to);
    }

    /// A report that ends on a due day of the calendar answers that day, and goes to whom the calendar names.
    private MovementReport free(Movement movement, PaperKind kind, @Nullable LocalDate from, LocalDate to) {
        LocalDate first = from == null ? after(movement.id(), kind, to) : from;
        String addressee = "";
        for (MovementTerm term : terms.of(movement.id())) {
            if (kind(term.kind()).filter(kind::equals).isEmpty()) {
                continue;
            }
            addressee = addressee.isEmpty() ? term.to() : addressee;
            Optional<Deadline> due = deadlines.between(to, to, movement.id()).stream()
                    .filter(one -> one.what().source().equals(new DueSource.Term(term.id())))
                    .findFirst();
            if (due.isPresent()) {
                return draft(movement, kind, term, due.get(), first);
            }
        }
        return known(new MovementReport(
                0, movement.id(), null, null, kind, first, to, addressee, MovementReport.Texts.NONE, "", null, null));
    }

    /// The report of that kind and last day that is kept already, with what the clerk wrote in it; else a new one.
    private MovementReport known(MovementReport fresh) {
        return reports.of(fresh.movementId()).stream()
                .filter(kept -> kept.kind() == fresh.kind() && kept.to().equals(fresh.to()))
                .findFirst()
                .orElse(fresh);
    }

    private @Nullable LocalDate after(long movementId, PaperKind kind, LocalDate to) {
        if (kind != PaperKind.QUICK_REPORT) {
            return null;
        }
        return reports.of(movementId).stream()
                .filter(report -> report.kind() == kind
                        && report.madeOn() != null
                        && report.to().isBefore(to))
                .map(report -> report.to().plusDays(1))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// Keeps a report with what the clerk wrote in it.
    ///
    /// @return the report under its id
    public MovementReport save(MovementReport report) {
        return journal.step("Ghi báo cáo phong trào", about(report), () -> {
            if (report.id() == 0) {
                return reports.add(report);
            }
            reports.update(report);
            return report;
        });
    }

    /// The figures a report prints.
    ///
    /// @throws Refusal when there is no such movement, or the period ends before it begins
    public MovementFigures figures(MovementReport report) throws Refusal {
        return counting.of(report.movementId(), report.from(), report.to());
    }

    /// The report as a PDF file.
    ///
    /// @throws Refusal when it cannot be counted or put on paper
    public PaperPreview preview(MovementReport report) throws Refusal {
        Document document = document(report);
        PaperPress press = press();
        return new PaperPreview(press.bytes(document, PaperFormat.PDF), press.borrowed(document));
    }

    /// Writes the report into a folder, once in each format, keeps it and marks its due day as done.
    ///
    /// @throws Refusal when it cannot be counted or put on paper, or a file cannot be written
    public Made print(MovementReport report, Path folder, Collection<PaperFormat> formats) throws Refusal {
        Document document = document(report);
        PaperPress press = press();
        List<Path> files = new ArrayList<>();
        for (PaperFormat format : formats) {
            Path file = folder.resolve(fileName(report) + "." + format.ending());
            AtomicFile.write(file, press.bytes(document, format), written -> {});
            files.add(file);
        }
        MovementReport made = journal.step("Lập báo cáo phong trào", about(report), () -> {
            MovementReport kept = save(report.made(deadlines.today()));
            mark(kept);
            return kept;
        });
        return new Made(made, files);
    }

    /// What printing left.
    ///
    /// @param report as it is kept now
    /// @param files in the order of the formats
    public record Made(MovementReport report, List<Path> files) {
        public Made {
            files = List.copyOf(files);
        }
    }

    /// Marks the due day the report answers; a calendar that was changed since asks for none.
    private void mark(MovementReport report) throws Refusal {
        Long term = report.termId();
        LocalDate named = report.named();
        if (term == null || named == null) {
            return;
        }
        DueSource source = new DueSource.Term(term);
        Optional<Deadline> due = deadlines.between(report.to(), report.to(), report.movementId()).stream()
                .filter(one ->
                        one.what().source().equals(source) && one.due().named().equals(named))
                .findFirst();
        if (due.isPresent() && !due.get().done()) {
            deadlines.done(due.get(), deadlines.today(), about(report), "");
        }
    }

    /// A name for the report's file, without ending: "bao-cao-nhanh-2021-09-15".
    public static String fileName(MovementReport report) {
        return Slug.of(report.kind().label()) + "-" + report.to();
    }

    private static String about(MovementReport report) {
        return report.kind().label() + " đến " + OfficialDate.brief(report.to());
    }

    private Document document(MovementReport report) throws Refusal {
        Office office = offices.find()
                .orElseThrow(() -> new Refusal("Chưa có thông tin cơ quan. Hãy ghi ở màn hình Thiết lập trước."));
        List<Signatory> own = offices.signatories();
        Printable printable = Printable.of(
                new ProgressReportForm(catalogue),
                new ReportPaper(office, figures(report))
                        .facts(report, own.isEmpty() ? Signatory.head("", "") : own.getFirst()));
        return printable.document(
                printable.usual().over(stores.wordings().defaults().getOrDefault(report.kind(), PaperWording.NONE)));
    }

    private Movement movement(long id) throws Refusal {
        return movements
                .find(id)
                .orElseThrow(
                        () -> new Refusal("Không có phong trào số %d. Xem số bằng lệnh movement list.".formatted(id)));
    }

    private PaperPress press() throws Refusal {
        return PaperPress.of(stores.paperStyles().find(), fonts, journal.clock());
    }
}
