package vn.sovang.ui.registry.history;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Attachment;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Binned;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.registry.Conduct;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.usecase.work.AuditLine;
import vn.sovang.usecase.work.Effects;

/// What is done to the history of a subject, each one step that can be undone. All run on the store's thread.
public interface HistoryActions {
    /// Stores a grant, a new one under id 0.
    ///
    /// @param decision that gave it; under id 0 as it was typed, to be found in the registry or entered; null for
    /// none
    void save(Grant grant, @Nullable Decision decision) throws Refusal;

    /// Stores an initiative, a new one under id 0.
    void save(RecognisedInitiative initiative) throws Refusal;

    /// Stores an assessment, a hold, a registration or a leave, a new one under id 0.
    void save(Conduct entry) throws Refusal;

    /// Stores a decision, for all it gave; a new one under id 0. Answers it with its id.
    Decision save(Decision decision) throws Refusal;

    /// Puts an entry into the bin.
    void bin(EntryKind kind, long id) throws Refusal;

    /// Puts entries of one kind into the bin as one step; answers which went there.
    Effects<Binned> binAll(EntryKind kind, List<Long> ids);

    /// Copies a file into the data folder and ties it to its owner.
    ///
    /// @throws Refusal when it is no pdf, jpg or png, too large or cannot be read
    Attachment keep(Owner owner, Path file) throws Refusal;

    /// The file of a scan, whole; asks no store, so it may run on any thread.
    ///
    /// @throws Refusal when it is missing or was changed since
    Path fileOf(Attachment scan) throws Refusal;

    /// What was done to a person, a unit or a decision and what belongs to it, the latest first.
    List<AuditLine> journal(Owner owner);
}
