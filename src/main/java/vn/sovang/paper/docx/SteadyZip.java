package vn.sovang.paper.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Copies an office file with every entry dated alike, as Word itself does: POI writes the time of day into them, and no
/// two files would be the same.
final class SteadyZip {
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static void copy(byte[] file, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry dated = new ZipEntry(entry.getName());
                dated.setTimeLocal(DATE);
                copy.putNextEntry(dated);
                in.transferTo(copy);
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
