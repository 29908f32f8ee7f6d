package vn.sovang.launch.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.AnswerCommand;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.movement.MovementStandings;
import vn.sovang.usecase.movement.UnitStanding;
import vn.sovang.usecase.round.OwedItem;

/// `movement units ID`.
@Command(
        name = "units",
        description = "Các đơn vị của phong trào: đã giao, phát động, đăng ký, báo cáo, hồ sơ, đóng góp, điểm.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MovementUnits extends AnswerCommand {
    @Parameters(paramLabel = "ID", description = "số của phong trào (xem movement list)")
    private long id;

    @Option(names = "--missing", description = "chỉ các đơn vị chưa gửi, với những gì chưa gửi")
    private boolean missing;

    @Option(
            names = "--on",
            paramLabel = "YYYY-MM-DD",
            description = "tính những gì đến hạn cho đến hết ngày này; mặc định hôm nay")
    private @Nullable LocalDate on;

    /// A unit as the machine reads it.
    record Line(
            long unitId,
            String unit,
            String cluster,
            @Nullable LocalDate assignedOn,
            @Nullable LocalDate launchedOn,
            @Nullable LocalDate registeredOn,
            int owed,
            int sent,
            List<Missing> missing,
            long money,
            long goodsValue,
            String days,
            String points,
            @Nullable Integer rank) {
        static Line of(UnitStanding unit) {
            return new Line(
                    unit.unit().id(),
                    unit.unit().name(),
                    unit.cluster() == null ? "" : unit.cluster().name(),
                    unit.member().assignedOn(),
                    unit.member().launchedOn(),
                    unit.member().registeredOn(),
                    unit.sendings().size(),
                    (int) unit.sendings().stream().filter(OwedItem::sent).count(),
                    unit.missing().stream()
                            .map(sending -> new Missing(
                                    sending.term().id(),
                                    sending.term().name(),
                                    sending.due().day()))
                            .toList(),
                    unit.money(),
                    unit.goodsValue(),
                    unit.days().toPlainString(),
                    unit.sheet().checked().toPlainString(),
                    unit.place() == null ? null : Integer.valueOf(unit.place().rank()));
        }
    }

    /// Something that has not come.
    record Missing(long termId, String name, LocalDate due) {}

    @Override
    protected Answer answer(Assembly assembly) throws Refusal {
        MovementStandings followed = MovementFeature.followUpFacts(assembly).of(id, on == null ? assembly.today() : on);
        List<UnitStanding> units = missing ? followed.silent() : followed.units();
        followed.unreadable()
                .forEach(term ->
                        console().err().println("Chưa có ngày đến hạn nên không tính ai còn nợ: " + term.name()));
        return new Answer(
                units.stream().map(Line::of).toList(),
                Answer.lines(
                        units,
                        missing ? MovementUnits::owed : MovementUnits::words,
                        followed.units().isEmpty()
                                ? "Phong trào chưa giao cho đơn vị nào."
                                : "Không đơn vị nào còn nợ báo cáo, đăng ký hay hồ sơ."));
    }

    private static String words(UnitStanding unit) {
        long sent = unit.sendings().stream().filter(OwedItem::sent).count();
        LocalDate launched = unit.member().launchedOn();
        LocalDate registered = unit.member().registeredOn();
        return String.join(
                "\t",
                unit.unit().name(),
                launched == null ? "chưa phát động" : "phát động " + OfficialDate.brief(launched),
                registered == null ? "chưa đăng ký" : "đăng ký " + OfficialDate.brief(registered),
                "đã gửi %d/%d".formatted(sent, unit.sendings().size()));
    }

    private static String owed(UnitStanding unit) {
        return unit.unit().name() + "\t"
                + unit.missing().stream()
                        .map(sending -> sending.term().name() + " (hạn "
                                + OfficialDate.brief(sending.due().day()) + ")")
                        .collect(Collectors.joining("; "));
    }
}
