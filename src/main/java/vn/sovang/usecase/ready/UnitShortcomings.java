package vn.sovang.usecase.ready;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.submission.Shortcoming;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.GivenCause;
import vn.sovang.model.round.RouteEvent;
import vn.sovang.model.round.RouteEventKind;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.dossier.RoundPapers;
import vn.sovang.usecase.round.WholeRound;

/// What a unit is told of its dossier, all at once: what its papers lack and what it has not handed in.
final class UnitShortcomings {
    /// Faults a unit mends by sending something.
    private static final Set<ReadyFault.Kind> HELD = Set.of(
            ReadyFault.Kind.MISSING, ReadyFault.Kind.TOO_FEW, ReadyFault.Kind.UNSIGNED, ReadyFault.Kind.DISAGREEING);

    private final RoundPapers papers;
    private final WholeRound whole;

    UnitShortcomings(RoundPapers papers) {
        this.papers = papers;
        whole = papers.whole();
    }

    /// Everything missing or wrong, alike things once.
    List<Shortcoming> of(Unit unit) {
        List<Shortcoming> shortcomings = new ArrayList<>();
        lacks(papers.owedBy(unit.id()))
                .forEach((lack, alike) -> shortcomings.add(new Shortcoming(
                        lack.kind().label(),
                        capital(lack.what().text()) + (named(alike).isEmpty() ? "" : ": " + named(alike)),
                        whole.movement().dossierSource(),
                        lack.what().remedy())));
        shortcomings.addAll(notInPlace(unit));
        return shortcomings;
    }

    /// Items that are not on hand or not signed, alike ones of several subjects as one.
    private List<Shortcoming> notInPlace(Unit unit) {
        Map<Shortcoming, List<String>> subjects = new LinkedHashMap<>();
        for (ReadyLine line : open(unit)) {
            line.faults().stream()
                    .filter(fault -> HELD.contains(fault.kind()))
                    .forEach(fault -> subjects.computeIfAbsent(
                                    new Shortcoming(
                                            line.item(),
                                            fault.kind().label(),
                                            line.basis(),
                                            "Gửi " + line.askedText() + " có ký, đóng dấu"),
                                    one -> new ArrayList<>())
                            .add(line.subject()));
        }
        return subjects.entrySet().stream()
                .map(one -> {
                    String named = one.getValue().stream()
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.joining(", "));
                    Shortcoming alike = one.getKey();
                    return new Shortcoming(
                            alike.component(),
                            alike.fault() + (named.isEmpty() ? "" : ": " + named),
                            alike.basis(),
                            alike.remedy());
                })
                .toList();
    }

    /// What papers of one kind lack alike.
    record Lack(PaperKind kind, PlannedPaper.Lack what) {}

    static Map<Lack, List<PlannedPaper>> lacks(List<PlannedPaper> own) {
        Map<Lack, List<PlannedPaper>> lacks = new LinkedHashMap<>();
        for (PlannedPaper paper : own) {
            for (PlannedPaper.Lack what : paper.lacks()) {
                lacks.computeIfAbsent(new Lack(paper.kind(), what), lack -> new ArrayList<>())
                        .add(paper);
            }
        }
        return lacks;
    }

    /// "Lèng Thị Dịu, Đinh Công Nghiệp": whose papers they are, each named once; nothing for the unit's own.
    private String named(List<PlannedPaper> alike) {
        return alike.stream()
                .map(PlannedPaper::nominationId)
                .filter(Objects::nonNull)
                .map(id -> whole.nomination(id).subjectName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// What the unit's dossier lacks beside the words of its papers; nothing before it was received, since nobody has
    /// looked yet.
    private List<ReadyLine> open(Unit unit) {
        return latest(unit, RouteEventKind.RECEIVED) == null
                ? List.of()
                : readyLines(unit).stream().filter(ReadyLine::open).toList();
    }

    private List<ReadyLine> readyLines(Unit unit) {
        return ReadyLines.of(papers, Map.of()).stream()
                .filter(line -> Objects.equals(line.place().unitId(), unit.id()))
                .toList();
    }

    /// What happened to the unit's dossier last of a kind, null when it never did.
    @Nullable
    RouteEvent latest(Unit unit, RouteEventKind kind) {
        return whole.route().events().stream()
                .filter(event -> event.kind() == kind && Objects.equals(event.unitId(), unit.id()))
                .reduce((before, after) -> after)
                .orElse(null);
    }

    /// The unit's nominations that were refused, each with its causes.
    List<Shortcoming> refused(Unit unit) {
        return whole.route().events().stream()
                .filter(event -> event.kind() == RouteEventKind.REFUSED && Objects.equals(event.unitId(), unit.id()))
                .map(event -> new Shortcoming(
                        "Đề nghị của "
                                + whole.nomination(Objects.requireNonNull(event.nominationId()))
                                        .subjectName(),
                        "Không chấp nhận: "
                                + event.causes().stream()
                                        .map(GivenCause::display)
                                        .collect(Collectors.joining("; ")),
                        "",
                        "Báo cho tập thể, cá nhân biết"))
                .toList();
    }

    /// What is not in place but may go on, with its reason.
    List<ReadyLine> reasoned(Unit unit) {
        return whole.route().reasons().isEmpty()
                ? List.of()
                : readyLines(unit).stream()
                        .filter(line -> !line.reason().isEmpty())
                        .toList();
    }

    /// "chưa có; chưa có số, ngày".
    static String states(ReadyLine line) {
        return line.faults().stream()
                .map(fault -> fault.kind().label().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
