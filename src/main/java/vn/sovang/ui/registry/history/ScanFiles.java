package vn.sovang.ui.registry.history;

import java.nio.file.Path;
import vn.sovang.model.Attachment;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Refusal;

/// Where the content of scans is kept.
public interface ScanFiles {
    /// Copies a file into the data folder and ties it to its owner.
    ///
    /// @throws Refusal when it is no pdf, jpg or png, too large or cannot be read
    Attachment keep(Owner owner, Path file) throws Refusal;

    /// Where a scan's content is, or should be: the file may be missing.
    Path fileOf(Attachment scan);
}
