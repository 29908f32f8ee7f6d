package vn.sovang.exchange.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.sovang.model.Refusal;

/// Writes a file whole or not at all: beside its target, forced to disk, checked, then moved over in one step.
///
/// A failure leaves the old file as it was and nothing beside it.
public final class AtomicFile {
    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(40);

    private AtomicFile() {}

    /// Looks at the written file before it takes its place; a refusal keeps the old file.
    @FunctionalInterface
    public interface Verification {
        /// Returns when the file holds what was meant.
        ///
        /// @throws Refusal when what was written is not what was meant
        void verify(Path written) throws Refusal;
    }

    /// Writes the content.
    ///
    /// @throws Refusal when the folder or the file cannot be written, or the verification refuses
    public static void write(Path target, byte[] content, Verification verification) throws Refusal {
        Path place = target.toAbsolutePath();
        Path beside = null;
        try {
            Path folder = place.getParent();
            if (folder == null || Files.isDirectory(place)) {
                throw new Refusal("“" + target + "” là một thư mục; hãy đặt tên cho tệp cần ghi.");
            }
            Files.createDirectories(folder);
            beside = Files.createTempFile(folder, ".so-vang-", ".tmp");
            force(beside, content);
            verification.verify(beside);
            moveOver(beside, place);
        } catch (IOException e) {
            throw new Refusal(
                    "Không ghi được tệp “" + place.getFileName()
                            + "”. Đóng tệp nếu đang mở trong chương trình khác, xem ổ "
                            + "đĩa còn chỗ trống và thư mục có cho ghi không, rồi thử lại.",
                    e);
        } finally {
            discard(beside);
        }
    }

    private static void force(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /// Virus scanners and indexers hold a new file for a moment, so the move is tried again with growing pauses.
    private static void moveOver(Path from, Path to) throws IOException {
        long pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (FileSystemException e) {
                if (attempt == ATTEMPTS || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LockSupport.parkNanos(pause);
                pause *= 2;
            }
        }
    }

    private static void discard(@org.jspecify.annotations.Nullable Path beside) {
        if (beside != null) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                // Held by a scanner: a hidden leftover is better than hiding the failure being reported.
                beside.toFile().deleteOnExit();
            }
        }
    }
}
