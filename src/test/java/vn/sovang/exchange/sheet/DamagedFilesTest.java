package vn.sovang.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.model.Refusal;

/// Healthy files with bytes changed, cut, doubled and moved: each opens or is refused, and neither takes long.
///
/// `mvn -Pfuzz test` runs it with many more of them; `-Dfuzz.count=N` says how many of each kind, `-Dfuzz.seed=N`
/// begins
/// elsewhere.
class DamagedFilesTest {
    private static final int COUNT = Integer.getInteger("fuzz.count", 120);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_122L);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final List<List<String>> LIST = List.of(
            List.of("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Ghi chú"),
            List.of("1", "Nguyễn Thị Hường", "19/7/1980", "Trường Tiểu học Sông Cầu", "Nguy\u00D4n V\u00A8n An"),
            List.of("2", "Lường Văn Bé", "1975", "Trạm Y tế, \"phường\" Xuất Hóa", "một\nhai"),
            List.of("3", "Ma Thị Ánh", "2/9/1990", "Phòng Văn hóa", "Nguye^~n"));

    @TempDir
    private Path folder;

    static Stream<Arguments> kinds() throws Exception {
        String html =
                "<html><style>.a{font-family:.VnTime}</style><table><tr><td colspan=2 class=a>H\u00E4 v\u00B5 t\u00AAn"
                        + "<td rowspan=3>&#7919;&ocirc;<table><tr><td>x<td>y<tr><td>z</table></tr><tr><td>1<td>2</table></html>";
        return Stream.of(
                Arguments.of("xlsx", Written.xlsx(LIST), true),
                Arguments.of("xls", Written.xls(LIST), false),
                Arguments.of("docx", Written.docx(LIST), true),
                Arguments.of("csv", Written.csv(LIST, ";").getBytes(StandardCharsets.UTF_8), false),
                Arguments.of("html", html.getBytes(StandardCharsets.UTF_8), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void aDamagedFileOpensOrIsRefused(String kind, byte[] healthy, boolean packed) throws Exception {
        Random random = new Random(SEED);
        Path file = folder.resolve("hong." + kind);
        int opened = 0;
        for (int i = 0; i < COUNT; i++) {
            byte[] content = packed && i % 3 > 0 ? damagedWithin(healthy, random) : damaged(healthy, random);
            Files.write(file, content);
            opened += opens(file, kind + " " + i) ? 1 : 0;
        }
        // Were none left that open, the damage would be too coarse to reach beyond the first check.
        assertThat(opened).isPositive();
    }

    private boolean opens(Path file, String which) throws Exception {
        CompletableFuture<Boolean> outcome = CompletableFuture.supplyAsync(() -> {
            try {
                TableFiles.open(file);
                return true;
            } catch (Refusal e) {
                assertThat(e.sentence()).endsWith(".").doesNotContain("bộ nhớ của máy");
                return false;
            }
        });
        try {
            return outcome.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            Path kept = Files.copy(
                    file,
                    Files.createTempFile("sovang-fuzz-", file.getFileName().toString()),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return fail("%s, kept as %s", e, which, kept);
        }
    }

    /// The parts of a packed file are damaged and packed again: damage of packed bytes hardly gets past the checksum.
    private static byte[] damagedWithin(byte[] healthy, Random random) throws Exception {
        List<String> names = new ArrayList<>();
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(healthy))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                parts.add(zip.readAllBytes());
            }
        }
        int chosen = random.nextInt(parts.size());
        parts.set(chosen, damaged(parts.get(chosen), random));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(parts.get(i));
            }
        }
        return out.toByteArray();
    }

    private static byte[] damaged(byte[] healthy, Random random) {
        byte[] content = healthy.clone();
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times && content.length > 8; i++) {
            int at = random.nextInt(content.length);
            int length = 1 + random.nextInt(Math.min(64, content.length - at));
            switch (random.nextInt(8)) {
                case 0 -> content[at] = (byte) random.nextInt(256);
                case 1 -> content[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> content = Arrays.copyOf(content, at);
                case 3 -> content = spliced(content, at, at + length, new byte[0]);
                case 4 -> content = spliced(content, at, at, Arrays.copyOfRange(content, at, at + length));
                case 5 -> Arrays.fill(content, at, at + length, (byte) (random.nextBoolean() ? 0xFF : 0));
                case 6 -> content = spliced(content, at, at, oddities(random));
                default -> {
                    int from = random.nextInt(content.length - length + 1);
                    System.arraycopy(content.clone(), from, content, at, Math.min(length, content.length - at));
                }
            }
        }
        return content;
    }

    private static byte[] oddities(Random random) {
        String[] odd = {
            "999999999999", "-1", "1E999999999", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "<row r=\"1048577\">",
                    "ZZZZZZ1",
            "\"", ";;;;;;;;;;;;", "\u0000", "<w:tbl><w:tr><w:tc>", "<mergeCell ref=\"A1:XFD1048576\"/>", "]]>",
                    "\uFFFE",
            "<c t=\"s\"><v>99</v></c>", "\r\r\n\n", "<td colspan=99999 rowspan=999999>", "</table>", "&#x110000;"
        };
        return odd[random.nextInt(odd.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spliced(byte[] content, int from, int to, byte[] between) {
        byte[] out = new byte[content.length - (to - from) + between.length];
        System.arraycopy(content, 0, out, 0, from);
        System.arraycopy(between, 0, out, from, between.length);
        System.arraycopy(content, to, out, from + between.length, content.length - to);
        return out;
    }
}
