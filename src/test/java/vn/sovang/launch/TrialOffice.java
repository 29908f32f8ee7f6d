package vn.sovang.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.Today;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.decision.DecisionFeature;
import vn.sovang.launch.demo.SampleOffice;
import vn.sovang.launch.movement.MovementFeature;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.launch.open.Assembly;
import vn.sovang.launch.registry.RegistryFeature;
import vn.sovang.launch.round.RoundFeature;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Level;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.model.round.Round;
import vn.sovang.usecase.decision.GrantOrder;
import vn.sovang.usecase.decision.RevocationRequest;
import vn.sovang.usecase.decision.RevokeOrder;
import vn.sovang.usecase.registry.Reorganisation;
import vn.sovang.usecase.round.NewRound;

/// The stores that every screen and command is tried on: an office with nothing in it, the finished sample, and two
/// years of an office. Each is built once and copied. All people in them are made up.
enum TrialOffice {
    /// set up and nothing more
    EMPTY {
        @Override
        void fill(Assembly rooms, Path folder) throws Refusal {
            Letterhead head = new Letterhead("", "ỦY BAN NHÂN DÂN\nPHƯỜNG SAO MAI", "UBND", "Sao Mai");
            OfficeFeature.setUpOffice(rooms)
                    .save(new Office(
                            "Ủy ban nhân dân phường Sao Mai", "UBND phường", "", head, Level.COMMUNE, "", "", ""));
        }
    },
    /// one movement, one round, filled to its last meeting
    SAMPLE {
        @Override
        void fill(Assembly rooms, Path folder) throws Refusal, IOException {
            new SampleOffice(OfficeFile.shipped("bac-kan")).fill(rooms, folder);
        }
    },
    /// a decided round of collectives, households and people with one decision revoked and another asked to be, units
    /// closed and merged, and a second movement with a round in work and one just made
    TWO_YEARS {
        @Override
        void fill(Assembly rooms, Path folder) throws Refusal, IOException {
            SAMPLE.fill(rooms, folder);
            Round first = rooms.stores().rounds().all().getFirst();
            decide(rooms, first);
            reorganise(rooms);
            Round second = RoundFeature.startRound(rooms).start(asked(1, null));
            List<Long> proposing = standing(rooms).stream().map(Unit::id).toList();
            MovementFeature.followMovement(rooms)
                    .assign(second.movementId(), proposing.subList(0, 5), LocalDate.of(2022, 1, 20));
            nominate(rooms, first, second);
            RoundFeature.startRound(rooms).start(asked(2, second.movementId()));
        }
    };

    private @Nullable Path kept;

    abstract void fill(Assembly rooms, Path folder) throws Refusal, IOException;

    /// A copy of its data folder at that place, which is not there yet.
    Path copyTo(Path target) {
        try {
            Files.createDirectories(target);
            Files.copy(kept().resolve("sovang.db"), target.resolve("sovang.db"));
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Path kept() {
        Path built = kept;
        if (built == null) {
            try {
                built = Files.createTempDirectory("sovang-trial-");
                try (Assembly rooms = Assembly.open(built, Today.CLOCK)) {
                    fill(rooms, built);
                }
            } catch (Refusal | IOException e) {
                throw new AssertionError("building " + this, e);
            }
            kept = built;
        }
        return built;
    }

    private static void decide(Assembly rooms, Round round) throws Refusal {
        LocalDate day = LocalDate.of(2021, 12, 20);
        int number = 5;
        for (String award : DecisionFeature.recordDecision(rooms).openAwards(round.id())) {
            DecisionFeature.recordDecision(rooms)
                    .record(GrantOrder.all(
                            round.id(), award, "%02d/QĐ-UBND".formatted(number++), day, day.withMonth(5), day));
        }
        List<Long> left = rooms.stores().nominations().ofRound(round.id()).stream()
                .filter(one -> one.status() == NominationStatus.PASSED)
                .map(Nomination::id)
                .toList();
        for (long open : left) {
            DecisionFeature.recordDecision(rooms)
                    .recordNothing(round.id(), List.of(open), "Cấp tỉnh không xét trong năm 2021");
        }
        Decision revoked = rooms.stores().decisions().ofNumber("05/QĐ-UBND").getFirst();
        List<Long> grants = rooms.stores().grants().ofDecision(revoked.id()).stream()
                .map(grant -> grant.id())
                .toList();
        DecisionFeature.decisionJobs(rooms)
                .revoking()
                .revoke(new RevokeOrder(
                        revoked.id(),
                        grants.subList(0, 2),
                        new Decision(0, "17/QĐ-UBND", day.plusDays(20), "Chủ tịch UBND thành phố", ""),
                        "Kê khai sai thành tích",
                        "",
                        true));
        DecisionFeature.decisionJobs(rooms)
                .revoking()
                .ask(new RevocationRequest(
                        revoked.id(),
                        grants.subList(2, 3),
                        "Phòng Nội vụ",
                        "Tờ trình số 21/TTr-PNV",
                        "Có đơn phản ánh",
                        "",
                        day.plusDays(30)));
    }

    private static void reorganise(Assembly rooms) throws Refusal {
        LocalDate day = LocalDate.of(2022, 1, 1);
        List<Unit> units =
                rooms.stores().units().all().stream().filter(Unit::proposes).toList();
        RegistryFeature.changeUnits(rooms)
                .apply(new Reorganisation.Merger(
                        List.of(units.get(0).id()), units.get(1), day, "Nghị quyết số 01/NQ-HĐND", true));
        RegistryFeature.changeUnits(rooms)
                .apply(new Reorganisation.Closing(units.get(2).id(), day, "Quyết định số 02/QĐ-UBND", true));
    }

    private static List<Unit> standing(Assembly rooms) {
        return rooms.stores().units().all().stream()
                .filter(unit -> unit.proposes() && unit.validTo() == null)
                .toList();
    }

    private static NewRound asked(int ordinal, @Nullable Long movement) {
        return new NewRound(
                "Cả thành phố thi đua xây dựng đô thị văn minh",
                "đô thị văn minh",
                "phong trào thi đua",
                "07/KH-UBND",
                LocalDate.of(2022, 1, 15),
                "",
                "Phát động phong trào thi đua năm 2022",
                LocalDate.of(2022, 1, 20),
                LocalDate.of(2022, 11, 30),
                List.of("BK_TINH", "GK_TP"),
                "",
                ordinal,
                2022,
                LocalDate.of(2022, 6 * ordinal, 10),
                LocalDate.of(2022, 6 * ordinal, 1),
                RecognitionMode.THEMATIC,
                null,
                movement);
    }

    /// The same subjects as a year before and a new one of each kind; one person is nominated for two awards.
    private static void nominate(Assembly rooms, Round first, Round second) throws Refusal {
        int position = 1;
        for (SubjectKind kind : SubjectKind.values()) {
            List<Nomination> before = rooms.stores().nominations().ofRound(first.id()).stream()
                    .filter(one -> one.kind() == kind)
                    .limit(3)
                    .toList();
            for (Nomination one : before) {
                report(rooms, add(rooms, second, one, one.subjectName(), "GK_TP", position++));
            }
            Nomination like = before.getFirst();
            add(
                    rooms,
                    second,
                    like,
                    kind.isPerson() ? "Lê Thị Mẫu Mới" : like.subjectName() + " số 2",
                    "GK_TP",
                    position++);
            if (kind.isPerson()) {
                report(rooms, add(rooms, second, like, like.subjectName(), "BK_TINH", position++));
            }
        }
    }

    private static Nomination add(Assembly rooms, Round round, Nomination like, String name, String award, int position)
            throws Refusal {
        boolean same = name.equals(like.subjectName());
        return RoundFeature.editNominations(rooms)
                .add(new Nomination(
                        0,
                        round.id(),
                        like.kind(),
                        standing(rooms).get(3).id(),
                        same ? like.personId() : null,
                        same ? like.unitId() : null,
                        name,
                        like.sex(),
                        like.birth(),
                        like.ethnicity(),
                        like.post(),
                        like.unitName(),
                        award,
                        "Nhiều việc làm tốt trong năm 2022",
                        false,
                        NominationStatus.PROPOSED,
                        "",
                        position));
    }

    private static void report(Assembly rooms, Nomination nomination) {
        RoundFeature.editNominations(rooms)
                .saveReport(new AchievementReport(
                        nomination.id(),
                        "Được giao làm đầu mối của đơn vị.",
                        "Vận động 42 hộ phân loại rác tại nguồn, góp 5.300.000 đồng vào quỹ khuyến học.",
                        "Địa bàn rộng, người ít.",
                        "Nhiều nơi đến học cách làm.",
                        List.of()));
    }
}
