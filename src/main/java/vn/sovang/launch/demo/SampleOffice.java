package vn.sovang.launch.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.launch.intake.IntakeFeature;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.launch.open.Assembly;
import vn.sovang.launch.round.RoundFeature;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.round.Round;
import vn.sovang.usecase.intake.ListPreview;
import vn.sovang.usecase.office.FillSampleRound;

/// A sample office that ships with the program, filled from its list to its meetings.
public record SampleOffice(OfficeFile file) {
    /// @throws Refusal when no sample has that code
    public static SampleOffice of(String code) throws Refusal {
        try {
            return new SampleOffice(OfficeFile.shipped(code));
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    "Không có cơ quan mẫu “" + code + "”. Cơ quan mẫu hiện có: " + String.join(", ", OfficeFile.SHIPPED)
                            + ".",
                    e);
        }
    }

    /// What was filled in.
    public record Filled(Round round, ListPreview list) {}

    /// Fills an empty store; the list is taken in from a file in the folder, as the clerk would.
    public Filled fill(Assembly assembly, Path folder) throws Refusal, IOException {
        Round round = OfficeFeature.openSampleOffice(assembly).open(file);
        ListPreview list = IntakeFeature.importList(assembly)
                .preview(TableFiles.open(writeList(folder)), ListKind.NOMINATIONS, round.id());
        IntakeFeature.importList(assembly).apply(list);
        fillSampleRound(assembly).fill(file, round);
        return new Filled(round, list);
    }

    /// The job that nominates and votes in a sample round.
    public static FillSampleRound fillSampleRound(Assembly assembly) {
        return new FillSampleRound(
                RoundFeature.holdMeeting(assembly), RoundFeature.editNominations(assembly), assembly.stores());
    }

    /// Writes the sample's nomination list into the folder, where the clerk finds it to try the import.
    public Path writeList(Path folder) throws IOException {
        Path samples = Files.createDirectories(folder.resolve("mau"));
        Path target = samples.resolve(file.list());
        try (InputStream in = file.openList()) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }

    /// Deletes a folder with all that is in it.
    public static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
