package vn.sovang.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks with the system's own file dialog; begins in the folder used last.
public final class WindowFileAsker implements FileAsker {
    private final Supplier<@Nullable Window> owner;
    private @Nullable Path folder;

    /// @param owner the window the dialog stands over
    /// @param folder where to begin, null for the system's choice
    public WindowFileAsker(Supplier<@Nullable Window> owner, @Nullable Path folder) {
        this.owner = owner;
        this.folder = folder;
    }

    @Override
    public Optional<Path> saveTo(String title, String suggestedName, Kind kind) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return remembered(chooser.showSaveDialog(owner.get())).map(file -> withEnding(file, kind));
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return remembered(chooser(title, kind).showOpenDialog(owner.get()));
    }

    private FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        List<String> patterns =
                kind.endings().stream().map(ending -> "*." + ending).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), patterns));
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        Path path = file.toPath();
        folder = path.getParent();
        return Optional.of(path);
    }

    /// GTK's dialog does not add the ending by itself.
    private static Path withEnding(Path file, Kind kind) {
        String name = String.valueOf(file.getFileName());
        String small = name.toLowerCase(Locale.ROOT);
        boolean ends = kind.endings().stream().anyMatch(ending -> small.endsWith("." + ending));
        return ends ? file : file.resolveSibling(name + "." + kind.endings().getFirst());
    }
}
