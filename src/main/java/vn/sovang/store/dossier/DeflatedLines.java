package vn.sovang.store.dossier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Lines of text as a cell of deflated UTF-8: papers of one round repeat each other, and a round may have thousands.
final class DeflatedLines {
    private DeflatedLines() {}

    static byte[] write(List<String> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
            deflated.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    static List<String> read(byte[] cell) {
        try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(cell))) {
            return new String(inflated.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("damaged cell of a paper's content", e);
        }
    }
}
