package vn.sovang.paper.docx;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.paper.Document;
import vn.sovang.picture.KeptText;

/// Word files with blocks in every order, part by part and element by element, against what was kept.
class KeptWordTest {
    @TempDir
    private Path folder;

    @Test
    void everyElementIsAsItWas() throws Exception {
        StringBuilder now = new StringBuilder();
        Set<String> told = new HashSet<>();
        for (Document document : List.of(
                WordSamples.neighbours(),
                WordSamples.tall(),
                WordSamples.charts(),
                WordSamples.sections(),
                WordSamples.ballots())) {
            Path file = Files.write(
                    folder.resolve("mau.docx"), WordFile.of(document).bytes());
            try (ZipFile parts = new ZipFile(file.toFile())) {
                for (ZipEntry part : parts.stream()
                        .filter(part -> part.getName().matches(".*\\.(xml|rels)"))
                        .sorted(Comparator.comparing(ZipEntry::getName))
                        .toList()) {
                    String content = plain(parts.getInputStream(part).readAllBytes());
                    // Styles and settings are the same in all files.
                    if (told.add(part.getName() + content)) {
                        now.append("== ").append(document.title()).append(' ').append(part.getName());
                        now.append('\n').append(content).append('\n');
                    }
                }
            }
        }
        KeptText.check(KeptWordTest.class, "word.txt", now);
    }

    private static String plain(byte[] part) {
        return new String(part, StandardCharsets.UTF_8)
                .replaceAll(" xmlns:\\w+=\"[^\"]*\"", "")
                .replace("><", ">\n<");
    }
}
