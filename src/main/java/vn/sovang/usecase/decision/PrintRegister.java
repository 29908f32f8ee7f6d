package vn.sovang.usecase.decision;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import vn.sovang.exchange.file.AtomicFile;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.decision.FundBookForm;
import vn.sovang.form.registry.AwardRegisterFacts;
import vn.sovang.form.registry.AwardRegisterForm;
import vn.sovang.form.registry.RegisterEntry;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.Signatory;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.decision.RegisterGrouping;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.paper.Document;
import vn.sovang.rule.money.FundLedger;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.FundEntryStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.store.office.PaperStyleStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.press.PaperFormat;
import vn.sovang.usecase.press.PaperPress;

/// In sổ: the register of awards from the decisions of some years, and the fund book of a year.
public final class PrintRegister {
    private final OfficeStore offices;
    private final GrantStore grants;
    private final UnitStore units;
    private final FundEntryStore entries;
    private final PaperStyleStore styles;
    private final PaperFonts fonts;
    private final Clock clock;

    /// Works on one store.
    ///
    /// @param fonts shared by all jobs that print
    /// @param clock dates the files
    public PrintRegister(Stores stores, PaperFonts fonts, Clock clock) {
        offices = stores.offices();
        grants = stores.grants();
        units = stores.units();
        entries = stores.fundEntries();
        styles = stores.paperStyles();
        this.fonts = fonts;
        this.clock = clock;
    }

    /// The years in which decisions gave something, the latest first.
    public List<Integer> years() {
        return grants.decisionYears();
    }

    /// The register of what the decisions of these years gave and still stands, as PDF.
    ///
    /// @throws Refusal when the years are turned round, or the office has not been set up
    public byte[] awards(int firstYear, int lastYear, RegisterGrouping grouping) throws Refusal {
        return press().bytes(register(firstYear, lastYear, grouping), PaperFormat.PDF);
    }

    /// Writes the register of what the decisions of these years gave and still stands, as PDF or Word by the file's
    /// ending.
    ///
    /// @throws Refusal when the years are turned round, the office has not been set up, or the file cannot be
    /// written
    public void awards(int firstYear, int lastYear, RegisterGrouping grouping, Path file) throws Refusal {
        write(register(firstYear, lastYear, grouping), file);
    }

    private Document register(int firstYear, int lastYear, RegisterGrouping grouping) throws Refusal {
        if (lastYear < firstYear) {
            throw new Refusal("Năm cuối %d ở trước năm đầu %d. Hãy sửa lại.".formatted(lastYear, firstYear));
        }
        List<RegisterEntry> given = grants.decidedIn(firstYear, lastYear).stream()
                .filter(HeldGrant::inForce)
                .map(this::entry)
                .toList();
        return new AwardRegisterForm()
                .document(
                        new AwardRegisterFacts(head(lastYear), firstYear, lastYear, grouping, given, "", signatory()));
    }

    /// Writes the fund book of a year, as PDF or Word by the file's ending.
    ///
    /// @throws Refusal when nothing is known of the year, the office has not been set up, or the file cannot be
    /// written
    public void fund(int year, Path file) throws Refusal {
        FundLedger ledger = FundLedger.of(entries.all());
        FundLedger.Year balance = ledger.years().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow(() -> new Refusal("Sổ quỹ chưa có khoản nào của năm %d.".formatted(year)));
        List<FundLedger.Line> lines = ledger.lines().stream()
                .filter(line -> line.entry().date().getYear() == year)
                .toList();
        write(new FundBookForm().document(head(year), balance, lines, "", signatory()), file);
    }

    private RegisterEntry entry(HeldGrant held) {
        Grant grant = held.grant();
        Decision decision = Objects.requireNonNull(held.decision());
        Long unitId = grant.unitId();
        boolean household = unitId != null
                && units.find(unitId)
                        .filter(unit -> unit.kind() == UnitKind.HOUSEHOLD)
                        .isPresent();
        SubjectKind kind =
                household ? SubjectKind.HOUSEHOLD : unitId == null ? SubjectKind.PERSON : SubjectKind.COLLECTIVE;
        // Post and unit stand in one phrase; the unit is its end.
        String place = grant.subjectPlace();
        int comma = kind.isPerson() ? place.lastIndexOf(", ") : -1;
        return new RegisterEntry(
                kind,
                grant.subjectName(),
                grant.note().startsWith("Truy tặng"),
                comma < 0 ? "" : place.substring(0, comma),
                comma < 0 ? place : place.substring(comma + 2),
                held.quoted(),
                decision.mode(),
                grant.reason(),
                "");
    }

    private NumberAndDate head(int year) throws Refusal {
        Office office = offices.find()
                .orElseThrow(() -> new Refusal("Chưa có thông tin cơ quan. Hãy ghi ở màn hình Thiết lập trước."));
        return new NumberAndDate(office.letterhead(), PaperKind.REGISTER, "", null, year);
    }

    private Signatory signatory() {
        List<Signatory> all = offices.signatories();
        return all.isEmpty() ? Signatory.head("", "") : all.getFirst();
    }

    private void write(Document document, Path file) throws Refusal {
        PaperFormat format = PaperFormat.of(file)
                .orElseThrow(() -> new Refusal(
                        "Không rõ định dạng của tệp " + file + ". Tên tệp phải kết thúc bằng .pdf hoặc .docx."));
        AtomicFile.write(file, press().bytes(document, format), written -> {});
    }

    private PaperPress press() throws Refusal {
        return PaperPress.of(styles.find(), fonts, clock);
    }
}
