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
import vn.sovang.usecase.registry.EditConduct;
import vn.sovang.usecase.registry.EditHistory;
import vn.sovang.usecase.registry.KeepScans;
import vn.sovang.usecase.work.AuditLine;
import vn.sovang.usecase.work.AuditTrail;
import vn.sovang.usecase.work.Bin;
import vn.sovang.usecase.work.Effects;

/// The jobs of the registry behind the tabs.
public final class HistoryJobs implements HistoryActions {
    private final EditHistory editing;
    private final EditConduct conduct;
    private final Bin bin;
    private final AuditTrail trail;
    private final KeepScans scans;

    /// Works through the jobs of one store.
    public HistoryJobs(EditHistory editing, EditConduct conduct, Bin bin, AuditTrail trail, KeepScans scans) {
        this.editing = editing;
        this.conduct = conduct;
        this.bin = bin;
        this.trail = trail;
        this.scans = scans;
    }

    @Override
    public void save(Grant grant, @Nullable Decision decision) throws Refusal {
        if (grant.id() == 0) {
            editing.add(grant, decision);
        } else {
            editing.change(grant, decision);
        }
    }

    @Override
    public void save(RecognisedInitiative initiative) throws Refusal {
        if (initiative.id() == 0) {
            editing.add(initiative);
        } else {
            editing.change(initiative);
        }
    }

    @Override
    public void save(Conduct entry) throws Refusal {
        if (entry.id() == 0) {
            conduct.add(entry);
        } else {
            conduct.change(entry);
        }
    }

    @Override
    public Decision save(Decision decision) throws Refusal {
        return decision.id() == 0 ? editing.add(decision) : editing.change(decision);
    }

    @Override
    public void bin(EntryKind kind, long id) throws Refusal {
        bin.put(kind, id);
    }

    @Override
    public Effects<Binned> binAll(EntryKind kind, List<Long> ids) {
        return bin.putAll(ids.stream().map(id -> new Bin.Entry(kind, id)).toList());
    }

    @Override
    public Attachment keep(Owner owner, Path file) throws Refusal {
        return scans.add(owner, file);
    }

    @Override
    public Path fileOf(Attachment scan) throws Refusal {
        return scans.file(scan);
    }

    @Override
    public List<AuditLine> journal(Owner owner) {
        return trail.of(EntryKind.valueOf(owner.kind().name()), owner.id());
    }
}
