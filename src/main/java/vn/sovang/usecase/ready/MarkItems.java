package vn.sovang.usecase.ready;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.DossierPart;
import vn.sovang.model.dossier.GapReason;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.ReceivedItem;
import vn.sovang.model.meeting.AskedOpinion;
import vn.sovang.model.meeting.PublicNotice;
import vn.sovang.store.Stores;
import vn.sovang.store.dossier.PaperStore;
import vn.sovang.store.registry.ProofStore;
import vn.sovang.store.round.ReceivedItemStore;
import vn.sovang.text.Nfc;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.work.Journal;

/// Đánh dấu thành phần hồ sơ: what was signed here or handed in, why something may be missing, opinions asked for and
/// public notice. Each job is one step and can be undone.
public final class MarkItems {
    private static final String UNKNOWN_DAY = "Ngày %s ở sau hôm nay. Hãy sửa lại ngày.";

    private final ReceivedItemStore items;
    private final ProofStore proofs;
    private final PaperStore papers;
    private final Journal journal;

    /// Works on one store.
    public MarkItems(Stores stores, Journal journal) {
        this.items = stores.receivedItems();
        this.proofs = stores.proofs();
        this.papers = stores.papers();
        this.journal = journal;
    }

    /// Marks each line as on hand today as it is asked for, signed. A paper that was printed here is taken to be that
    /// print; any other of a unit comes from outside.
    public void inPlace(long roundId, List<ReadyLine> lines) {
        List<ReceivedItem> taken = lines.stream()
                .map(line -> {
                    String fingerprint = printed(roundId, line);
                    return new ReceivedItem(
                            0,
                            roundId,
                            line.place(),
                            line.original(),
                            line.asked(),
                            true,
                            fingerprint.isEmpty() && line.place().unitId() != null,
                            today(),
                            fingerprint,
                            null,
                            null,
                            "");
                })
                .toList();
        journal.step("Đánh dấu đã có", about(lines), () -> {
            items.save(taken);
            return taken;
        });
    }

    /// Forgets that the lines were marked.
    public void clear(long roundId, List<ReadyLine> lines) {
        journal.step("Bỏ đánh dấu đã có", about(lines), () -> {
            items.remove(roundId, lines.stream().map(ReadyLine::place).toList());
            return lines;
        });
    }

    /// Keeps what was handed in or signed, in all its particulars and in the place of what was marked before; whether
    /// it came from outside is as given.
    ///
    /// @throws Refusal when its day is still to come, or a count is negative
    public void take(ReceivedItem item, ReadyLine line) throws Refusal {
        LocalDate day = item.day();
        refuseFuture(day);
        Integer collectives = item.statedCollectives();
        Integer people = item.statedPeople();
        if (collectives != null && collectives < 0 || people != null && people < 0) {
            throw new Refusal("Số tập thể, cá nhân không thể nhỏ hơn 0. Hãy sửa lại số ghi trong văn bản.");
        }
        ReceivedItem whole = new ReceivedItem(
                0,
                item.roundId(),
                item.place(),
                item.original(),
                item.copies(),
                item.signed(),
                item.outside(),
                day,
                item.outside() ? "" : printed(item.roundId(), line),
                collectives,
                people,
                item.note());
        journal.step("Nhận thành phần hồ sơ", about(List.of(line)), () -> {
            items.remove(item.roundId(), List.of(item.place()));
            items.save(List.of(whole));
            return whole;
        });
    }

    /// Writes why the clerk goes on in spite of what is wrong with the lines; an empty reason takes it away.
    ///
    /// @throws Refusal when nothing is wrong with one of them
    public void because(long roundId, List<ReadyLine> lines, String reason) throws Refusal {
        Optional<ReadyLine> complete =
                lines.stream().filter(ReadyLine::complete).findFirst();
        if (complete.isPresent()) {
            throw new Refusal(
                    "“%s” đã đủ nên không cần lý do.".formatted(complete.get().item()));
        }
        String clean = Nfc.line(reason);
        journal.step(clean.isEmpty() ? "Bỏ lý do" : "Ghi lý do tiếp tục xử lý", about(lines), () -> {
            lines.forEach(
                    line -> items.save(new GapReason(0, roundId, line.place().key(), line.faultNames(), clean)));
            return lines;
        });
    }

    /// Keeps an opinion that was asked for, or its answer: a new one when its id is 0.
    ///
    /// @throws Refusal without an organ, or when its days cannot be
    public void ask(AskedOpinion opinion) throws Refusal {
        LocalDate answered = opinion.answeredOn();
        if (opinion.organ().isEmpty()) {
            throw new Refusal("Chưa ghi cơ quan được hỏi ý kiến. Hãy ghi tên cơ quan.");
        }
        refuseFuture(opinion.askedOn());
        refuseFuture(answered);
        if (answered != null && answered.isBefore(opinion.askedOn())) {
            throw new Refusal("Ngày trả lời ở trước ngày hỏi. Hãy sửa lại một trong hai ngày.");
        }
        journal.step("Ghi ý kiến hiệp y", opinion.organ(), () -> {
            proofs.save(opinion);
            return opinion;
        });
    }

    /// Keeps where and when the round stood in public: a new one when its id is 0.
    ///
    /// @throws Refusal when its days cannot be
    public void publish(PublicNotice notice) throws Refusal {
        LocalDate to = notice.to();
        if (to != null && to.isBefore(notice.from())) {
            throw new Refusal("Ngày thôi công khai ở trước ngày bắt đầu. Hãy sửa lại một trong hai ngày.");
        }
        refuseFuture(notice.from());
        journal.step("Ghi việc công khai", notice.place(), () -> {
            proofs.save(notice);
            return notice;
        });
    }

    /// Takes the simplified procedure for a round on a ground in the law; an empty ground goes back to the full one.
    public void simplify(long roundId, String ground) {
        String clean = Nfc.line(ground);
        journal.step(clean.isEmpty() ? "Theo thủ tục đầy đủ" : "Theo thủ tục đơn giản", clean, () -> {
            if (clean.isEmpty()) {
                proofs.unsimplify(roundId);
            } else {
                proofs.simplify(roundId, clean);
            }
            return clean;
        });
    }

    private String printed(long roundId, ReadyLine line) {
        return line.place().part() instanceof DossierPart.OfPaper(PaperKind kind)
                ? papers.find(roundId, ReadyFaults.paperPlace(line.place(), kind))
                        .map(Paper::fingerprint)
                        .orElse("")
                : "";
    }

    private LocalDate today() {
        return LocalDate.now(journal.clock());
    }

    private void refuseFuture(@Nullable LocalDate day) throws Refusal {
        if (day != null && day.isAfter(today())) {
            throw new Refusal(UNKNOWN_DAY.formatted(OfficialDate.brief(day)));
        }
    }

    private static String about(List<ReadyLine> lines) {
        if (lines.size() != 1) {
            return lines.size() + " thành phần";
        }
        ReadyLine line = lines.getFirst();
        List<String> words = new ArrayList<>(List.of(line.item()));
        words.add(line.subject().isEmpty() ? line.unit() : line.subject());
        return String.join(", ", words);
    }
}
