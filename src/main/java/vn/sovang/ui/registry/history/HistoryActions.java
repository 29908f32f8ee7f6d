package vn.sovang.ui.registry.history;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Attachment;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Decision;
import vn.sovang.model.Grant;
import vn.sovang.model.RecognisedInitiative;
import vn.sovang.model.Refusal;

/// What is done to the history of a subject, each one step that can be undone. All run on the store's thread.
public interface HistoryActions {
    /// Stores a grant, a new one under id 0.
    ///
    /// @param added decision to enter first and to tie the grant to; null when the grant names its decision or has none
    Grant save(Grant grant, @Nullable Decision added) throws Refusal;

    /// Stores an initiative, a new one under id 0.
    RecognisedInitiative save(RecognisedInitiative initiative) throws Refusal;

    /// Puts a grant into the bin.
    void binGrant(long grantId) throws Refusal;

    /// Puts an initiative into the bin.
    void binInitiative(long initiativeId) throws Refusal;

    /// Puts a scan into the bin.
    void binScan(long attachmentId) throws Refusal;

    /// Copies a file into the data folder and ties it to its owner.
    ///
    /// @throws Refusal when it is no pdf, jpg or png, too large or cannot be read
    Attachment keep(Owner owner, Path file) throws Refusal;

    /// Where a scan's content is, or should be: the file may be missing.
    Path fileOf(Attachment scan);

    /// What was done to a person, a unit or a decision and what belongs to it, the latest first.
    List<JournalLine> journal(Owner owner);
}
