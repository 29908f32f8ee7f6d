package vn.sovang.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.sovang.model.ListKind;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.intake.WriteTemplate;

/// Mẫu trống: writes empty lists to files of the clerk's choice and says where they are.
final class IntakeTemplates {
    private static final FileAsker.Kind WORKBOOK =
            new FileAsker.Kind(IntakeText.text("template.file-kind"), List.of("xlsx"));

    private final WriteTemplate writing;
    private final FileAsker files;
    private final Tasks tasks;
    private final IntakeModel model;

    IntakeTemplates(WriteTemplate writing, FileAsker files, Tasks tasks, IntakeModel model) {
        this.writing = writing;
        this.files = files;
        this.tasks = tasks;
        this.model = model;
    }

    void write(ListKind kind) {
        files.saveTo(IntakeText.text("template.ask"), IntakeText.text("template.name." + kind.name()), WORKBOOK)
                .ifPresent(file -> write(kind, file));
    }

    private void write(ListKind kind, Path file) {
        tasks.store(
                IntakeText.text("template.writing"),
                () -> {
                    writing.write(kind, file);
                    return file.toAbsolutePath();
                },
                written -> model.written(
                        IntakeText.text("template.done", kind.label(), String.valueOf(written.getFileName())),
                        Objects.requireNonNullElse(written.getParent(), written)),
                refusal -> model.say(refusal.sentence(), Tone.BAD));
    }
}
