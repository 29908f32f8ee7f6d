package vn.sovang.ui.registry.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Attachment;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Decision;
import vn.sovang.model.Grant;
import vn.sovang.model.RecognisedInitiative;
import vn.sovang.model.Refusal;
import vn.sovang.store.AttachmentStore;
import vn.sovang.store.Database;
import vn.sovang.store.DecisionStore;
import vn.sovang.store.GrantStore;
import vn.sovang.store.RecognisedInitiativeStore;

/// Writes straight into the stores and remembers what was binned; stands for the jobs behind the tabs.
public final class StoredHistory implements HistoryActions {
    public final HistoryStores stores;
    public final List<String> binned = new ArrayList<>();
    public final List<JournalLine> journal = new ArrayList<>();
    private final Path folder;

    /// @param folder where scans are kept
    public StoredHistory(Database database, Path folder) {
        this.folder = folder;
        stores = new HistoryStores(
                new GrantStore(database),
                new RecognisedInitiativeStore(database),
                new DecisionStore(database),
                new AttachmentStore(database));
    }

    @Override
    public Grant save(Grant grant, @Nullable Decision added) {
        Grant decided = added == null
                ? grant
                : GrantDraft.decidedBy(grant, stores.decisions().add(added));
        if (decided.id() == 0) {
            return stores.grants().add(decided);
        }
        stores.grants().update(decided);
        return decided;
    }

    @Override
    public RecognisedInitiative save(RecognisedInitiative initiative) {
        if (initiative.id() == 0) {
            return stores.initiatives().add(initiative);
        }
        stores.initiatives().update(initiative);
        return initiative;
    }

    @Override
    public void binGrant(long grantId) {
        binned.add("grant " + grantId);
    }

    @Override
    public void binInitiative(long initiativeId) {
        binned.add("initiative " + initiativeId);
    }

    @Override
    public void binScan(long attachmentId) {
        binned.add("scan " + attachmentId);
    }

    @Override
    public Attachment keep(Owner owner, Path file) throws Refusal {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".txt")) {
            throw new Refusal("Tệp “%s” không phải PDF, JPG hay PNG.".formatted(name));
        }
        try {
            String sha = Integer.toHexString(name.hashCode());
            Files.copy(file, folder.resolve(sha));
            String type = name.endsWith(".pdf") ? "application/pdf" : "image/png";
            return stores.scans()
                    .add(new Attachment(0, owner, sha, name, type, Files.size(file), Instant.parse("2026-01-02T03:04:05Z")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As [#keep(Owner, Path)], for files that are scans.
    void keepQuietly(Owner owner, Path file) {
        try {
            keep(owner, file);
        } catch (Refusal refusal) {
            throw new AssertionError(refusal);
        }
    }

    @Override
    public Path fileOf(Attachment scan) {
        return folder.resolve(scan.sha256());
    }

    @Override
    public List<JournalLine> journal(Owner owner) {
        return List.copyOf(journal);
    }
}
