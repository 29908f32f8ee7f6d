package vn.sovang.model.dossier;

import vn.sovang.text.Nfc;

/// Lý do tiếp tục xử lý though a line of the dossier is not in place. It holds only for the faults it was written
/// about.
///
/// @param line key of the item, see [ItemPlace#key()]
/// @param faults names of the faults, in their order, joined by commas
public record GapReason(long id, long roundId, String line, String faults, String reason) {
    public GapReason {
        reason = Nfc.line(reason);
    }
}
