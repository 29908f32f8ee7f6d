package vn.sovang.usecase.round;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.store.dossier.DossierItemStore;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.store.round.BodyStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.work.Journal;

/// Lập đợt xét: of a movement there is, or of a new one with its first steps; the round, its tiers and what its dossier
/// holds.
public final class StartRound {
    /// No plan has been read, so no article is named.
    private static final String DOSSIER_SOURCE =
            "thành phần hồ sơ mặc định của phần mềm, chưa đối chiếu với kế hoạch phát động";

    private final OfficeStore offices;
    private final BodyStore bodies;
    private final MovementStore movements;
    private final DossierItemStore items;
    private final RoundStore rounds;
    private final Regimes regimes;
    private final Journal journal;

    /// Works on one store.
    public StartRound(Stores stores, Regimes regimes, Journal journal) {
        this.offices = stores.offices();
        this.bodies = stores.bodies();
        this.movements = stores.movements();
        this.items = stores.dossierItems();
        this.rounds = stores.rounds();
        this.regimes = regimes;
        this.journal = journal;
    }

    /// Stores the movement and its round, all or nothing: the units' tier first, then the body's. The office's council
    /// is entered among the bodies when it is to review and is not there yet.
    ///
    /// @return the round, ready for its nomination list
    /// @throws Refusal when something is missing or contradicts itself
    public Round start(NewRound asked) throws Refusal {
        Optional<String> fault = asked.faults(regimes).values().stream().findFirst();
        if (fault.isPresent()) {
            throw new Refusal(fault.get());
        }
        Office office = offices.find()
                .orElseThrow(() -> new Refusal("Sổ chưa có cơ quan. Hãy ghi tên cơ quan ở màn hình Thiết lập trước."));
        return journal.<Round, Refusal>step("Lập đợt xét", name(asked), () -> {
            Body body = body(asked, office);
            Movement movement = movement(asked, office);
            Tier review = review(body, office);
            if (items.of(movement.id()).isEmpty()) {
                items.save(movement.id(), items(review.kind()));
            }
            return rounds.add(round(asked, movement, List.of(units(body, office), review)));
        });
    }

    /// Says that the movement takes nothing in on the day the dossier is received; empty when it does, or no day is
    /// known. It is a warning: the clerk may go on.
    public static Optional<String> outsideOf(Movement movement, @Nullable LocalDate receivedOn) {
        if (receivedOn == null || movement.runsOn(receivedOn)) {
            return Optional.empty();
        }
        LocalDate last = movement.lastDay();
        LocalDate start = movement.start();
        return Optional.of(
                last != null && receivedOn.isAfter(last)
                        ? "Phong trào đã kết thúc ngày %s, trước ngày nhận hồ sơ.".formatted(OfficialDate.brief(last))
                        : "Phong trào bắt đầu ngày %s, sau ngày nhận hồ sơ."
                                .formatted(start == null ? "" : OfficialDate.brief(start)));
    }

    private Body body(NewRound asked, Office office) {
        Long chosen = asked.bodyId();
        if (chosen != null) {
            return bodies.find(chosen).orElseThrow();
        }
        return bodies.all().stream()
                .filter(body -> OwnCouncil.is(body, office) && body.closedOn() == null)
                .findFirst()
                .orElseGet(() -> bodies.add(OwnCouncil.body(office)));
    }

    /// The movement the round is of: one there is, offering what the round offers besides, or a new one.
    private Movement movement(NewRound asked, Office office) throws Refusal {
        Long existing = asked.movementId();
        if (existing == null) {
            return movements.add(made(asked, office));
        }
        Movement known = movements
                .find(existing)
                .orElseThrow(
                        () -> new Refusal("Không còn phong trào số %d. Hãy chọn phong trào khác.".formatted(existing)));
        Set<String> awards = new LinkedHashSet<>(known.awardCodes());
        if (awards.addAll(asked.awardCodes())) {
            Movement offering = known.offering(List.copyOf(awards));
            movements.update(offering);
            return offering;
        }
        return known;
    }

    private static Movement made(NewRound asked, Office office) {
        String issuer = asked.planIssuer().isEmpty() ? office.name() : asked.planIssuer();
        return new Movement(
                0,
                asked.title(),
                asked.briefTitle(),
                asked.kind(),
                "",
                issuer,
                office.level(),
                asked.planNumber(),
                asked.planDate(),
                issuer,
                asked.planSubject(),
                asked.start(),
                asked.end(),
                "",
                List.of(),
                List.of(),
                asked.awardCodes(),
                asked.planNumber().isEmpty() ? "" : "Kế hoạch số " + asked.planNumber(),
                DOSSIER_SOURCE,
                null,
                null);
    }

    private Round round(NewRound asked, Movement movement, List<Tier> tiers) {
        String regime = regimes.onReceived(Objects.requireNonNull(asked.receivedOn()))
                .orElseThrow()
                .code();
        return new Round(
                0,
                movement.id(),
                name(asked),
                asked.ordinal(),
                asked.year(),
                asked.receivedOn(),
                regime,
                RoundStatus.COLLECTING,
                asked.deadline(),
                asked.mode(),
                tiers);
    }

    private static String name(NewRound asked) {
        return asked.roundName().isEmpty() ? asked.suggestedName() : asked.roundName();
    }

    private static Tier units(Body body, Office office) {
        String secretariat = office.councilSecretariat();
        String addressee = secretariat.isEmpty() ? office.name() : secretariat;
        return new Tier(0, 1, TierKind.UNIT, null, "Đơn vị", addressee, body.name());
    }

    /// A standing body writes to the council; the council itself to the office it advises.
    private static Tier review(Body body, Office office) {
        if (OwnCouncil.is(body, office)) {
            return new Tier(0, 2, TierKind.COUNCIL, body.id(), body.shortName(), office.name(), office.name());
        }
        String council = OwnCouncil.name(office);
        String through = office.councilSecretariat().isEmpty() ? "" : " (qua " + office.councilSecretariat() + ")";
        return new Tier(0, 2, TierKind.STANDING_BODY, body.id(), body.shortName(), council + through, council);
    }

    private static List<DossierItem> items(TierKind review) {
        return List.of(
                new DossierItem(review, PaperKind.SUBMISSION, true, 1),
                new DossierItem(review, PaperKind.MINUTES, true, 1),
                new DossierItem(TierKind.UNIT, PaperKind.SUBMISSION, false, 1),
                new DossierItem(TierKind.UNIT, PaperKind.MINUTES, false, 1),
                new DossierItem(TierKind.UNIT, PaperKind.REPORT, true, 1));
    }
}
