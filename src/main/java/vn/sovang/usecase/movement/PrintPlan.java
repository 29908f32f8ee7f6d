package vn.sovang.usecase.movement;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import vn.sovang.exchange.file.AtomicFile;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.movement.PlanForm;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.Signatory;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.TierKind;
import vn.sovang.paper.Document;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.text.Slug;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.press.PaperFormat;
import vn.sovang.usecase.press.PaperPress;
import vn.sovang.usecase.press.PaperPreview;
import vn.sovang.usecase.press.Printable;
import vn.sovang.usecase.round.MovementDetail;

/// In kế hoạch: the plan of a movement from its record, before there is any round.
public final class PrintPlan {
    private final Stores stores;
    private final OfficeStore offices;
    private final EditMovement movements;
    private final Regimes regimes;
    private final AwardCatalogue catalogue;
    private final PaperFonts fonts;
    private final Clock clock;

    /// @param movements where movements are read
    /// @param fonts shared by all jobs that print
    /// @param clock dates the files
    public PrintPlan(
            Stores stores,
            EditMovement movements,
            Regimes regimes,
            AwardCatalogue catalogue,
            PaperFonts fonts,
            Clock clock) {
        this.stores = stores;
        this.movements = movements;
        this.regimes = regimes;
        this.catalogue = catalogue;
        this.fonts = fonts;
        this.clock = clock;
        offices = stores.offices();
    }

    /// The plan as a PDF file.
    ///
    /// @throws Refusal when there is no such movement or it cannot be put on paper
    public PaperPreview preview(long movementId) throws Refusal {
        Document document = document(movementId);
        PaperPress press = press();
        return new PaperPreview(press.bytes(document, PaperFormat.PDF), press.borrowed(document));
    }

    /// Writes the plan as PDF or Word by the file's ending.
    ///
    /// @throws Refusal when there is no such movement or format, it cannot be put on paper, or the file cannot be
    ///     written
    public Path write(long movementId, Path file) throws Refusal {
        PaperFormat format = PaperFormat.of(file)
                .orElseThrow(() -> new Refusal(
                        "Không rõ định dạng của tệp " + file + ". Tên tệp phải kết thúc bằng .pdf hoặc .docx."));
        AtomicFile.write(file, press().bytes(document(movementId), format), written -> {});
        return file;
    }

    /// Writes the plan into a folder, once in each format; answers the files.
    ///
    /// @throws Refusal as [#write(long, Path)]
    public List<Path> print(long movementId, Path folder, Collection<PaperFormat> formats) throws Refusal {
        String name = fileName(movements.find(movementId).movement());
        List<Path> written = new ArrayList<>();
        for (PaperFormat format : formats) {
            written.add(write(movementId, folder.resolve(name + "." + format.ending())));
        }
        return written;
    }

    /// A name for the plan's file, without ending: "ke-hoach-23-kh-ubnd".
    public static String fileName(Movement movement) {
        return Slug.of("ke hoach " + (movement.planNumber().isEmpty() ? movement.briefTitle() : movement.planNumber()));
    }

    private Document document(long movementId) throws Refusal {
        PlannedMovement planned = movements.find(movementId);
        Movement movement = planned.movement();
        Office office = offices.find()
                .orElseThrow(() -> new Refusal("Chưa có thông tin cơ quan. Hãy ghi ở màn hình Thiết lập trước."));
        boolean ours = movement.planIssuer().isEmpty() || movement.planIssuer().equals(office.name());
        List<Signatory> own = ours ? offices.signatories() : List.of();
        LocalDate day = movement.planDate() == null ? LocalDate.now(clock) : movement.planDate();
        NumberAndDate head = new NumberAndDate(
                ours ? office.letterhead() : letterhead(movement, office),
                PaperKind.PLAN,
                movement.planNumber(),
                movement.planDate(),
                day.getYear());
        Printable printable = Printable.of(
                new PlanForm(catalogue),
                new PlanPaper(office, movement, MovementDetail.read(stores, movementId))
                        .facts(
                                head,
                                regimes.onReceived(day).orElse(null),
                                PlanPaper.parts(planned.items(), PrintPlan::whose),
                                PlanPaper.Sending.NONE,
                                own.isEmpty() ? Signatory.head("", "") : own.getFirst()));
        PaperWording words =
                printable.usual().over(stores.wordings().defaults().getOrDefault(PaperKind.PLAN, PaperWording.NONE));
        return printable.document(words);
    }

    /// Of a plan another organ issued only the organ's name is known; one of the same kind abbreviates alike.
    private static Letterhead letterhead(Movement movement, Office office) {
        boolean kin = kind(movement.planIssuer()).equals(kind(office.name()));
        return new Letterhead(
                "",
                movement.planIssuer().toUpperCase(Locale.ROOT),
                kin ? office.letterhead().abbreviation() : "......",
                "");
    }

    /// "Ủy ban" of "Ủy ban nhân dân phường Sông Cầu".
    private static String kind(String organ) {
        return organ.replaceFirst("^(\\S+ \\S+).*", "$1");
    }

    /// Whose paper an item is, as far as that is known before there is a round.
    private static String whose(DossierItem item) {
        return switch (item.kind()) {
            case REPORT -> " của tập thể, hộ gia đình, cá nhân được đề nghị";
            default -> item.tier() == TierKind.UNIT ? " của cơ quan, đơn vị đề nghị" : "";
        };
    }

    private PaperPress press() throws Refusal {
        return PaperPress.of(stores.paperStyles().find(), fonts, clock);
    }
}
