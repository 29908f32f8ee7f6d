package vn.sovang.usecase.ready;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.ItemPlace;
import vn.sovang.text.Numbers;

/// One item of a round's dossiers: what is asked for, what is on hand, and what is wrong.
///
/// @param tier name of the tier
/// @param unit unit or body whose dossier it belongs to, as lists name it
/// @param subject whom it is about; empty for a unit's or body's own item
/// @param original whether an original is asked for, else a copy
/// @param asked how many are asked for
/// @param onHand how many are there that count
/// @param signed whether what is there is signed
/// @param outside whether what is there was made elsewhere
/// @param day day it was handed in or signed, null while unknown
/// @param note what the clerk noted of it; may be empty
/// @param statedCollectives collectives a paper from outside names, null where nobody has counted
/// @param statedPeople people a paper from outside names, null where nobody has counted
/// @param faults the most pressing first; empty when all is in place
/// @param basis plan or article that asks for it
/// @param verified whether that article has been compared with the published text
/// @param reason why the clerk goes on in spite of the faults; empty while there is none
public record ReadyLine(
        ItemPlace place,
        String tier,
        String unit,
        String subject,
        boolean original,
        int asked,
        int onHand,
        boolean signed,
        boolean outside,
        @Nullable LocalDate day,
        String note,
        @Nullable Integer statedCollectives,
        @Nullable Integer statedPeople,
        List<ReadyFault> faults,
        String basis,
        boolean verified,
        String reason) {
    public ReadyLine {
        faults = List.copyOf(faults);
    }

    /// Name of the item, such as "Báo cáo thành tích".
    public String item() {
        return place.part().label();
    }

    /// "01 bản chính".
    public String askedText() {
        return Numbers.count(asked) + (original ? " bản chính" : " bản sao");
    }

    /// Whether nothing is wrong.
    public boolean complete() {
        return faults.isEmpty();
    }

    /// Whether it stands in the way of completing the dossier.
    public boolean open() {
        return !faults.isEmpty() && reason.isEmpty();
    }

    /// Its state in a word or two.
    public String state() {
        if (faults.isEmpty()) {
            return "Đủ";
        }
        return reason.isEmpty() ? faults.getFirst().kind().label() : "Đã ghi lý do";
    }

    /// Everything wrong and how to mend it; empty when nothing is.
    public String sentence() {
        return faults.stream().map(ReadyFault::sentence).collect(Collectors.joining(" "));
    }

    /// Where the most pressing fault is mended.
    public ReadyTarget target() {
        return faults.isEmpty() ? new ReadyTarget.Here() : faults.getFirst().target();
    }

    /// The faults by name, as a reason keeps what it was written about.
    String faultNames() {
        return faults.stream().map(fault -> fault.kind().name()).distinct().collect(Collectors.joining(","));
    }
}
