package vn.sovang.ui.registry.history;

import java.util.List;
import vn.sovang.model.Attachment;
import vn.sovang.model.Attachment.Owner;

/// The scans of one thing: of the subject itself, of one of its grants, of a decision.
///
/// @param title what they belong to
record ScanGroup(Owner owner, String title, List<Attachment> scans) {
    ScanGroup {
        scans = List.copyOf(scans);
    }
}
