package vn.sovang.usecase.registry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.exchange.file.ScanFolder;
import vn.sovang.exchange.file.ScanKind;
import vn.sovang.model.Attachment;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.AttachmentStore;
import vn.sovang.usecase.work.Bin;
import vn.sovang.usecase.work.Journal;

/// Bản quét: keeps copies of papers with what they belong to, once by content, and tells when one is missing or was
/// changed.
public final class KeepScans {
    private final ScanFolder folder;
    private final AttachmentStore attachments;
    private final Bin bin;
    private final Journal journal;

    /// Works on one store and its folder of scans.
    public KeepScans(ScanFolder folder, Stores stores, Bin bin, Journal journal) {
        this.folder = folder;
        this.attachments = stores.attachments();
        this.bin = bin;
        this.journal = journal;
    }

    /// Copies the file into the folder of scans and notes whose it is; a scan its owner has already is not kept twice.
    ///
    /// @throws Refusal when the file cannot be read, is no pdf, jpg or png, or is larger than 50 MB
    public Attachment add(Owner owner, Path file) throws Refusal {
        ScanFolder.Kept kept = folder.keep(file);
        Optional<Attachment> known = attachments.of(owner).stream()
                .filter(scan -> scan.sha256().equals(kept.sha256()))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        String name = String.valueOf(file.getFileName());
        Attachment added = new Attachment(
                0,
                owner,
                kept.sha256(),
                name,
                kept.kind().mediaType(),
                kept.size(),
                journal.clock().instant());
        return journal.<Attachment, RuntimeException>step("Thêm bản quét", name, () -> attachments.add(added));
    }

    /// The scans of something, in the order they came.
    public List<Attachment> of(Owner owner) {
        return attachments.of(owner);
    }

    /// The file of a scan, for the system's viewer; whole.
    ///
    /// @throws Refusal when it is missing or was changed since
    public Path file(Attachment scan) throws Refusal {
        return folder.whole(scan.sha256(), ScanKind.ofMediaType(scan.mediaType()), scan.name());
    }

    /// Puts a scan into the bin; its file stays.
    public void remove(Attachment scan) throws Refusal {
        bin.put(EntryKind.ATTACHMENT, scan.id());
    }

    /// What is wrong with the files of all scans, a sentence each; empty when all is well.
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Attachment scan : attachments.all()) {
            try {
                file(scan);
            } catch (Refusal refusal) {
                faults.add(refusal.sentence());
            }
        }
        return faults;
    }
}
