package vn.sovang.paper.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;

/// Deflates the streams of one file. Measured on dossiers: the lightest level takes a third of the usual one's time for
/// a tenth more bytes.
final class Flate implements AutoCloseable {
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private byte[] buffer = new byte[16384];

    byte[] deflated(PdfBytes bytes) {
        deflater.reset();
        deflater.setInput(bytes.array(), 0, bytes.length());
        deflater.finish();
        int length = 0;
        while (!deflater.finished()) {
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * length);
            }
            length += deflater.deflate(buffer, length, buffer.length - length);
        }
        return Arrays.copyOf(buffer, length);
    }

    /// As small as can be, for what is deflated once and written many times.
    static byte[] smallest(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] out = new byte[bytes.length + 1024];
            return Arrays.copyOf(out, deflater.deflate(out));
        } finally {
            deflater.end();
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
