package vn.sovang.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;

/// Each limit of a file lets through what just fits and refuses one more.
class ReadLimitsTest {
    @TempDir
    private Path folder;

    private interface Taking {
        void take(ReadLimits limits, long count) throws Refusal;
    }

    private static void fits(long most, Taking taking) {
        assertThatCode(() -> taking.take(new ReadLimits("ds.xlsx"), most)).doesNotThrowAnyException();
        assertThatThrownBy(() -> taking.take(new ReadLimits("ds.xlsx"), most + 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ds.xlsx");
    }

    @Test
    void whatJustFitsIsRead() {
        fits(ReadLimits.MOST_ROWS, (limits, count) -> limits.rows((int) count));
        fits(ReadLimits.MOST_TABLES, (limits, count) -> limits.tables((int) count));
        fits(ReadLimits.MOST_CELLS, ReadLimits::cells);
        fits(ReadLimits.LONGEST_CELL, ReadLimits::characters);
        fits(ReadLimits.MOST_COLUMNS - 1, (limits, count) -> limits.column((int) count));
        fits(ReadLimits.MOST_NESTING, (limits, count) -> limits.nesting((int) count));
    }

    @Test
    void cellsAndCharactersAreCountedOverTheWholeFile() {
        fits(ReadLimits.MOST_CELLS - 7, (limits, count) -> {
            limits.cells(7);
            limits.cells(count);
        });
        fits(ReadLimits.LONGEST_CELL - 1, (limits, count) -> {
            for (long left = ReadLimits.MOST_CHARACTERS - ReadLimits.LONGEST_CELL + 1;
                    left > 0;
                    left -= ReadLimits.LONGEST_CELL) {
                limits.characters(Math.min(left, ReadLimits.LONGEST_CELL));
            }
            limits.characters(count);
        });
    }

    @Test
    void xmlMayHoldAMegabyteBetweenTwoTags() throws Exception {
        String text = "x".repeat(ReadLimits.LONGEST_TEXT - 2);
        // "a>" and the text, then the next tag.
        assertThatCode(opened("doc.xml", "<a>" + text + "</a>")).doesNotThrowAnyException();
        assertThatThrownBy(opened("doc.xml", "<a>" + text + "x</a>"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bung ra quá lớn");
        assertThatThrownBy(opened("doc.RELS", "<a>" + text + "x</a>")).isInstanceOf(Refusal.class);
        assertThatCode(opened("anh.png", "<a>" + text + "x</a>")).doesNotThrowAnyException();
    }

    private ThrowingCallable opened(String part, String content) throws Exception {
        Path file = Files.createTempFile(folder, "goi", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return () -> ZipParts.open(file, Files.size(file), "goi.zip").close();
    }

    @Test
    void aPackedFileMayGrowTwoHundredTimes() throws Exception {
        int grown = (int) ReadLimits.FREE_OF_RATIO;
        Path file = folder.resolve("goi.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("so.bin"));
            zip.write(new byte[grown + 1]);
        }
        long packed = (grown + 1L) / ReadLimits.HIGHEST_RATIO;
        assertThatCode(() -> ZipParts.open(file, packed, "goi.zip").close()).doesNotThrowAnyException();
        assertThatThrownBy(() -> ZipParts.open(file, packed - 1, "goi.zip").close())
                .isInstanceOf(Refusal.class);
    }

    @Test
    void upToTwentyMegabytesNoRatioIsAskedFor() throws Exception {
        Path file = folder.resolve("goi.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("so.bin"));
            zip.write(new byte[(int) ReadLimits.FREE_OF_RATIO]);
        }
        assertThatCode(() -> ZipParts.open(file, 1, "goi.zip").close()).doesNotThrowAnyException();
    }

    @Test
    void aNumberHasFortySignsAtMost() {
        assertThat(CellNumber.cell("1".repeat(40)).number()).isNotNull();
        assertThat(CellNumber.cell("1".repeat(41)).number()).isNull();
        assertThat(CellNumber.cell("1E-400").number()).isNotNull();
        assertThat(CellNumber.cell("1E-401").number()).isNull();
    }
}
