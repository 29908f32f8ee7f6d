package vn.sovang.usecase.movement;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.file.AtomicFile;
import vn.sovang.form.base.Contact;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.movement.MovementReminderFacts;
import vn.sovang.form.movement.MovementReminderForm;
import vn.sovang.form.movement.OwedPaper;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.Signatory;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.registry.Unit;
import vn.sovang.paper.Document;
import vn.sovang.rule.WorkingDays;
import vn.sovang.store.Stores;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.store.office.PaperStyleStore;
import vn.sovang.text.Numbers;
import vn.sovang.text.Slug;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.press.PaperFormat;
import vn.sovang.usecase.press.PaperPress;
import vn.sovang.usecase.work.Journal;

/// Đôn đốc các đơn vị của một phong trào: a letter to each unit that has not sent something due, all in one folder.
public final class RemindUnits {
    private final OfficeStore offices;
    private final ReadStandings facts;
    private final PaperStyleStore styles;
    private final PaperFonts fonts;
    private final Clock clock;

    /// Works on one store.
    ///
    /// @param workingDays the days on which people work, asked each time
    /// @param fonts shared by all jobs that print
    public RemindUnits(Stores stores, Supplier<WorkingDays> workingDays, PaperFonts fonts, Journal journal) {
        offices = stores.offices();
        facts = new ReadStandings(stores, workingDays);
        styles = stores.paperStyles();
        this.fonts = fonts;
        clock = journal.clock();
    }

    /// What to write.
    ///
    /// @param asOf what was due up to this day, its end included
    /// @param answerBy until when units are asked to send it, null prints a gap
    /// @param unitIds units to remind; those of them that owe nothing are passed over; empty for all that owe
    /// @param formats at least one
    public record Order(
            long movementId,
            LocalDate asOf,
            @Nullable LocalDate answerBy,
            Collection<Long> unitIds,
            List<PaperFormat> formats) {
        public Order {
            unitIds = List.copyOf(unitIds);
            formats = List.copyOf(formats);
        }
    }

    /// What was written.
    ///
    /// @param folder where it lies
    /// @param files each file by its name in the folder
    /// @param units reminded, by name
    public record Result(Path folder, List<String> files, List<String> units) {
        public Result {
            files = List.copyOf(files);
            units = List.copyOf(units);
        }

        /// The result in one sentence.
        public String sentence() {
            return "%s: %s công văn đôn đốc gửi %s đơn vị."
                    .formatted(folder, Numbers.count(files.size()), Numbers.count(units.size()));
        }
    }

    /// Writes the letters.
    ///
    /// @throws Refusal when nobody owes anything, the office has not been set up, or a file cannot be written
    public Result write(Order order, Path out) throws Refusal {
        MovementStandings followed = facts.of(order.movementId(), order.asOf());
        List<UnitStanding> silent = followed.silent().stream()
                .filter(unit -> order.unitIds().isEmpty()
                        || order.unitIds().contains(unit.unit().id()))
                .toList();
        if (silent.isEmpty()) {
            throw new Refusal(
                    followed.units().isEmpty()
                            ? "Phong trào chưa giao cho đơn vị nào nên chưa có ai để đôn đốc. Hãy giao đơn vị trước."
                            : "Không đơn vị nào còn nợ báo cáo, đăng ký hay hồ sơ đến ngày này.");
        }
        Office office = offices.find()
                .orElseThrow(() -> new Refusal("Chưa có thông tin cơ quan. Hãy ghi ở màn hình Thiết lập trước."));
        PaperPress press = PaperPress.of(styles.find(), fonts, clock);
        List<String> files = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (UnitStanding standing : silent) {
            Document letter = new MovementReminderForm().document(facts(office, followed, standing, order));
            names.add(standing.unit().name());
            for (PaperFormat format : order.formats()) {
                String file = "%02d-%s.%s"
                        .formatted(names.size(), Slug.of(standing.unit().shortName()), format.ending());
                AtomicFile.write(out.resolve(file), press.bytes(letter, format), written -> {});
                files.add(file);
            }
        }
        return new Result(out, files, names);
    }

    private MovementReminderFacts facts(Office office, MovementStandings followed, UnitStanding standing, Order order) {
        List<Signatory> signatories = offices.signatories();
        return new MovementReminderFacts(
                new NumberAndDate(
                        office.letterhead(),
                        PaperKind.REMINDER,
                        "",
                        null,
                        order.asOf().getYear()),
                office.name(),
                followed.movement(),
                standing.unit().name(),
                order.asOf(),
                owed(standing),
                sendTo(standing).orElse(office.name()),
                order.answerBy(),
                new Contact("", office.councilSecretariat(), ""),
                signatories.isEmpty() ? Signatory.head("", "") : signatories.getFirst(),
                "");
    }

    /// What came to nothing, term by term.
    private static List<OwedPaper> owed(UnitStanding standing) {
        Map<MovementTerm, List<LocalDate>> days = new LinkedHashMap<>();
        standing.missing().forEach(sending -> days.computeIfAbsent(sending.term(), term -> new ArrayList<>())
                .add(sending.due().day()));
        return days.entrySet().stream()
                .map(term -> new OwedPaper(term.getKey().name(), term.getValue()))
                .toList();
    }

    /// Where the calendar sends what is owed, when it names one place for all of it.
    private static Optional<String> sendTo(UnitStanding standing) {
        List<String> places = standing.missing().stream()
                .map(sending -> sending.term().to())
                .distinct()
                .toList();
        return places.size() == 1 && !places.getFirst().isEmpty() ? Optional.of(places.getFirst()) : Optional.empty();
    }

    /// The units a letter would go to, by name, without writing anything.
    ///
    /// @throws Refusal when there is no such movement
    public List<Unit> silent(long movementId, LocalDate asOf) throws Refusal {
        return facts.of(movementId, asOf).silent().stream()
                .map(UnitStanding::unit)
                .toList();
    }
}
