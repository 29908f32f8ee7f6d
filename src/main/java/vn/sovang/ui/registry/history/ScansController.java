package vn.sovang.ui.registry.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Attachment;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Attachment.OwnerKind;
import vn.sovang.model.EntryKind;
import vn.sovang.model.decision.HeldGrant;

/// Bản quét of a subject: its own and those of its grants.
final class ScansController implements HistoryTab, ScansView.Actions {
    private final HistoryWork work;
    private final ScansModel model = new ScansModel();
    private final ScansView view;
    private final ScanAdding adding;
    private @Nullable Subject subject;

    ScansController(HistoryWork work) {
        this.work = work;
        view = new ScansView(model, new Thumbnails(work.tasks(), work.actions()), this);
        adding = new ScanAdding(work, this::reload);
    }

    @Override
    public String id() {
        return "scans";
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void show(@Nullable Subject shown) {
        subject = shown;
        reload();
    }

    @Override
    public void leave() {
        // Nothing is typed here.
    }

    @Override
    public void add(ScanGroup group) {
        adding.ask(group.owner());
    }

    @Override
    public void keep(ScanGroup group, List<Path> files) {
        adding.keep(group.owner(), files);
    }

    @Override
    public void open(Attachment scan) {
        work.tasks()
                .layout(HistoryText.text("scan.opening"), () -> work.actions().fileOf(scan), work.open()::accept);
    }

    @Override
    public void bin(Attachment scan) {
        work.tasks()
                .store(
                        HistoryText.text("saving"),
                        () -> {
                            work.actions().bin(EntryKind.ATTACHMENT, scan.id());
                            return scan;
                        },
                        done -> {
                            work.status().saved();
                            work.status().sayUndoable(HistoryText.text("binned", scan.name()));
                            reload();
                        });
    }

    private void reload() {
        Subject asked = subject;
        if (asked == null) {
            model.show(List.of());
            return;
        }
        work.tasks().read(HistoryText.text("reading"), () -> groupsOf(asked), groups -> {
            if (asked.equals(subject)) {
                model.show(groups);
            }
        });
    }

    private List<ScanGroup> groupsOf(Subject of) {
        List<ScanGroup> groups = new ArrayList<>();
        OwnerKind kind = of.owner().kind();
        String title =
                switch (kind) {
                    case PERSON -> "scan.ofPerson";
                    case DECISION -> "scan.ofDecision";
                    default -> "scan.ofUnit";
                };
        groups.add(group(of.owner(), HistoryText.text(title)));
        List<HeldGrant> held =
                kind == OwnerKind.DECISION ? List.of() : work.stores().grantsOf(of);
        for (int i = 0; i < held.size(); i++) {
            GrantLine line =
                    GrantLine.of(held.subList(i, i + 1), List.of(List.of())).getFirst();
            groups.add(group(new Owner(OwnerKind.GRANT, line.id()), line.brief()));
        }
        return groups;
    }

    private ScanGroup group(Owner owner, String title) {
        return new ScanGroup(owner, title, work.stores().scans().of(owner));
    }
}
