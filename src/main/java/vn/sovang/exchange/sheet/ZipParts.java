package vn.sovang.exchange.sheet;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.sovang.model.Refusal;

/// The parts of a packed document, all unpacked once and counted before any of them is parsed.
final class ZipParts implements Closeable {
    private final ZipFile zip;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    /// Opens and counts.
    ///
    /// @throws Refusal when it is damaged or unpacks to more than any list
    static ZipParts open(Path file, long packed, String name) throws Refusal {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                count(zip, packed, name);
                return new ZipParts(zip);
            } catch (IOException | RuntimeException | Refusal e) {
                zip.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            throw UnreadableFile.damaged(name, e);
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /// @throws FileNotFoundException when there is no such part
    InputStream part(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new FileNotFoundException(part);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// A few kilobytes can be packed so that they unpack to gigabytes; sizes that entries claim are not believed.
    private static void count(ZipFile zip, long packed, String name) throws IOException, Refusal {
        if (zip.size() > ReadLimits.MOST_ENTRIES) {
            throw UnreadableFile.unpacksTooLarge(name);
        }
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (ZipEntry entry : zip.stream().toList()) {
            String part = entry.getName().toLowerCase(Locale.ROOT);
            TagWatch tags = part.endsWith(".xml") || part.endsWith(".rels") ? new TagWatch() : null;
            try (InputStream in = zip.getInputStream(entry)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    total += n;
                    boolean tooMuch = total > ReadLimits.MOST_UNPACKED
                            || (total > ReadLimits.FREE_OF_RATIO && total / ReadLimits.HIGHEST_RATIO > packed);
                    if (tooMuch || (tags != null && tags.tooLong(buffer, n))) {
                        throw UnreadableFile.unpacksTooLarge(name);
                    }
                }
            }
        }
    }

    /// Watches for text without a tag so long that a parser would gather it in memory whole.
    private static final class TagWatch {
        private int sinceTag;

        boolean tooLong(byte[] bytes, int count) {
            for (int i = 0; i < count; i++) {
                if (bytes[i] == '<') {
                    sinceTag = 0;
                } else if (++sinceTag > ReadLimits.LONGEST_TEXT) {
                    return true;
                }
            }
            return false;
        }
    }
}
