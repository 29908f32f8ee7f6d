package vn.sovang.usecase.ready;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.DossierPart;
import vn.sovang.model.dossier.ItemPlace;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.dossier.ReceivedItem;
import vn.sovang.model.meeting.AskedOpinion;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.PublicNotice;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.WorkingDays;
import vn.sovang.rule.count.Count;
import vn.sovang.rule.count.Tally;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.round.WholeRound;

/// What is wrong with each item of a dossier.
final class ReadyFaults {
    private static final ReadyTarget HERE = new ReadyTarget.Here();

    private final WholeRound whole;
    private final AwardCatalogue catalogue;
    private final Map<PaperPlace, PlannedPaper> planned;
    private final Map<PaperPlace, PrintedDifference> differences;
    private final WorkingDays workingDays;

    /// @param planned the papers of the dossier by their place
    /// @param differences papers whose print or signed copy says something else than they would today
    ReadyFaults(
            WholeRound whole,
            AwardCatalogue catalogue,
            Map<PaperPlace, PlannedPaper> planned,
            Map<PaperPlace, PrintedDifference> differences,
            WorkingDays workingDays) {
        this.whole = whole;
        this.catalogue = catalogue;
        this.planned = planned;
        this.differences = differences;
        this.workingDays = workingDays;
    }

    /// @param there what is on hand at its place
    List<ReadyFault> of(AskedItem item, List<ReceivedItem> there) {
        List<ReadyFault> faults = new ArrayList<>(
                switch (item.place().part()) {
                    case DossierPart.OfPaper(PaperKind kind) -> paper(item, kind, there);
                    case DossierPart.Proof proof ->
                        switch (proof) {
                            case PUBLIC_NOTICE -> notice(item, there);
                            case OPINION -> opinion(item, there);
                            case INITIATIVE -> initiative(item, there);
                            case ELECTRONIC_FILES -> files(there);
                        };
                });
        faults.sort(Comparator.comparing(ReadyFault::kind));
        return List.copyOf(faults);
    }

    /// How many of what is there count for what is asked: an original does for a copy.
    static int onHand(AskedItem item, List<ReceivedItem> there) {
        return there.stream()
                .filter(one -> one.original() || !item.original())
                .mapToInt(ReceivedItem::copies)
                .sum();
    }

    private List<ReadyFault> paper(AskedItem item, PaperKind kind, List<ReceivedItem> there) {
        PaperPlace place = paperPlace(item.place(), kind);
        boolean outside = there.stream().anyMatch(ReceivedItem::outside);
        List<ReadyFault> faults = new ArrayList<>();
        for (PlannedPaper.Lack lack :
                Optional.ofNullable(planned.get(place)).map(PlannedPaper::lacks).orElse(List.of())) {
            if (kind == PaperKind.SUBMISSION) {
                faults.add(new ReadyFault(
                        ReadyFault.Kind.UNNUMBERED,
                        "Chưa ghi số, ngày do văn thư cấp. Hãy ghi ở màn hình Hồ sơ.",
                        new ReadyTarget.OfPaper(place)));
            } else if (!outside) {
                faults.add(unwritten(item, kind, lack.text()));
            }
        }
        faults.addAll(onHandFaults(item, there));
        PrintedDifference difference = differences.get(place);
        if (difference != null && !outside) {
            faults.add(new ReadyFault(
                    difference.weighty() ? ReadyFault.Kind.DISAGREEING : ReadyFault.Kind.STALE,
                    "Khác dữ liệu hôm nay: " + difference.sentence()
                            + (there.isEmpty() ? ". Hãy in lại." : ". Hãy in lại, trình ký rồi đánh dấu lại."),
                    new ReadyTarget.OfPaper(place)));
        }
        faults.addAll(stated(item, there));
        return faults;
    }

    static PaperPlace paperPlace(ItemPlace place, PaperKind kind) {
        return new PaperPlace(place.tier(), kind, place.unitId(), place.nominationId(), "");
    }

    private static ReadyFault unwritten(AskedItem item, PaperKind kind, String lack) {
        String said = lack.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + lack.substring(1);
        if (kind == PaperKind.MINUTES) {
            return new ReadyFault(
                    ReadyFault.Kind.UNWRITTEN,
                    said + ". Hãy ghi ở màn hình Họp xét.",
                    new ReadyTarget.OfMeeting(item.place().tier(), item.place().unitId()));
        }
        Nomination nomination = item.nomination();
        return new ReadyFault(
                ReadyFault.Kind.UNWRITTEN,
                said + ". Hãy ghi vào báo cáo ở màn hình Đợt xét, hoặc nhận báo cáo giấy của đơn vị.",
                nomination == null
                        ? new ReadyTarget.OfPaper(paperPlace(item.place(), kind))
                        : new ReadyTarget.OfNomination(nomination.id()));
    }

    private static List<ReadyFault> onHandFaults(AskedItem item, List<ReceivedItem> there) {
        List<ReadyFault> faults = new ArrayList<>();
        int count = onHand(item, there);
        if (there.isEmpty()) {
            faults.add(new ReadyFault(
                    ReadyFault.Kind.MISSING,
                    item.place().unitId() == null
                            ? "Chưa có bản đã ký. Hãy in, trình ký rồi đánh dấu."
                            : "Chưa có trong tay. Hãy nhận của đơn vị, hoặc in, trình ký, rồi đánh dấu.",
                    HERE));
        } else if (count == 0) {
            faults.add(new ReadyFault(
                    ReadyFault.Kind.TOO_FEW, "Mới có bản sao, cần bản chính. Hãy đề nghị gửi bản chính.", HERE));
        } else if (count < item.copies()) {
            faults.add(new ReadyFault(
                    ReadyFault.Kind.TOO_FEW,
                    "Mới có %d, cần %d. Hãy thêm cho đủ số bản.".formatted(count, item.copies()),
                    HERE));
        }
        if (!there.isEmpty() && there.stream().noneMatch(ReceivedItem::signed)) {
            faults.add(new ReadyFault(
                    ReadyFault.Kind.UNSIGNED, "Chưa ký, đóng dấu. Hãy trình ký rồi đánh dấu đã ký.", HERE));
        }
        return faults;
    }

    /// Counts written in a paper from outside against those of the list.
    private List<ReadyFault> stated(AskedItem item, List<ReceivedItem> there) {
        for (ReceivedItem one : there) {
            Integer collectives = one.statedCollectives();
            Integer people = one.statedPeople();
            if (collectives == null && people == null) {
                continue;
            }
            Count now = Tally.of(reviewed(item), catalogue).total();
            if (collectives != null && collectives != now.collectivesAndHouseholds()
                    || people != null && people != now.people()) {
                return List.of(new ReadyFault(
                        ReadyFault.Kind.DISAGREEING,
                        "Văn bản nhận về ghi %s tập thể, %s cá nhân; danh sách của đợt có %s. Hãy đối chiếu lại."
                                .formatted(orUnknown(collectives), orUnknown(people), now.phrase()),
                        HERE));
            }
        }
        return List.of();
    }

    private static String orUnknown(@Nullable Integer count) {
        return count == null ? "…" : vn.sovang.text.Numbers.count(count);
    }

    private List<Nomination> reviewed(AskedItem item) {
        Long unitId = item.place().unitId();
        return whole.results().after(item.place().tier()).stream()
                .filter(one -> unitId == null || one.proposerUnitId() == unitId)
                .toList();
    }

    private List<ReadyFault> notice(AskedItem item, List<ReceivedItem> there) {
        List<PublicNotice> notices = whole.route().notices();
        if (notices.isEmpty()) {
            return there.isEmpty()
                    ? List.of(new ReadyFault(
                            ReadyFault.Kind.MISSING,
                            "Chưa ghi việc công khai (ít nhất %d ngày làm việc trước khi họp)%s."
                                    .formatted(
                                            item.term(), " trên báo, cổng thông tin hoặc đài. Hãy ghi ngày công khai"),
                            HERE))
                    : List.of();
        }
        LocalDate from = notices.stream()
                .map(PublicNotice::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDateTime start = whole.results()
                .meeting(item.place().tier(), 0)
                .map(Meeting::startsAt)
                .orElse(null);
        if (start == null) {
            return List.of();
        }
        int days = workingDays.between(from, start.toLocalDate());
        return days >= item.term()
                ? List.of()
                : List.of(new ReadyFault(
                        ReadyFault.Kind.TERM,
                        "Công khai từ %s, họp ngày %s: mới %d ngày làm việc, cần %d. Hãy dời ngày họp hoặc ghi lý do."
                                .formatted(
                                        OfficialDate.brief(from),
                                        OfficialDate.brief(start.toLocalDate()),
                                        days,
                                        item.term()),
                        new ReadyTarget.OfMeeting(item.place().tier(), null)));
    }

    private List<ReadyFault> opinion(AskedItem item, List<ReceivedItem> there) {
        if (!there.isEmpty()) {
            return List.of();
        }
        long nominationId = Objects.requireNonNull(item.nomination()).id();
        List<AskedOpinion> asked = whole.route().opinions().stream()
                .filter(one -> one.nominationId() == nominationId)
                .toList();
        if (asked.isEmpty()) {
            return List.of(new ReadyFault(
                    ReadyFault.Kind.MISSING,
                    "Chưa ghi đã hỏi ý kiến cơ quan nào. " + item.note()
                            + " Hãy ghi ý kiến đã hỏi, hoặc lý do không phải hỏi.",
                    HERE));
        }
        return asked.stream()
                .filter(one -> one.answeredOn() == null)
                .map(one -> new ReadyFault(
                        ReadyFault.Kind.MISSING,
                        "%s chưa trả lời (hỏi ngày %s). Hãy đôn đốc hoặc ghi lý do."
                                .formatted(one.organ(), OfficialDate.brief(one.askedOn())),
                        HERE))
                .toList();
    }

    private List<ReadyFault> initiative(AskedItem item, List<ReceivedItem> there) {
        Nomination nomination = Objects.requireNonNull(item.nomination());
        boolean quoted = whole.report(nomination).initiatives().stream()
                .anyMatch(one -> !one.decision().isBlank());
        if (!there.isEmpty() || quoted) {
            return List.of();
        }
        return List.of(new ReadyFault(
                ReadyFault.Kind.MISSING,
                "Chưa có quyết định hoặc văn bản công nhận sáng kiến, đề tài. Hãy ghi vào báo cáo thành tích, hoặc đánh"
                        + " dấu khi đã nhận.",
                new ReadyTarget.OfNomination(nomination.id())));
    }

    private static List<ReadyFault> files(List<ReceivedItem> there) {
        return there.isEmpty()
                ? List.of(new ReadyFault(
                        ReadyFault.Kind.MISSING,
                        "Chưa đánh dấu tệp PDF toàn bộ hồ sơ và tệp Word tờ trình kèm danh sách. Hãy in hồ sơ ra tệp"
                                + " rồi đánh dấu.",
                        HERE))
                : List.of();
    }
}
