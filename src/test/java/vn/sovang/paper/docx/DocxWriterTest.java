package vn.sovang.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Word files of made-up papers.
class DocxWriterTest {
    @Test
    void libreOfficePrintsEveryKindOfBlockAsWeDo() throws Exception {
        LibreOffice.assumeInstalled();

        new PrintedWord(Path.of("target", "word"))
                .assertLikeOurs(Map.of(
                        "mau-cac-phan", WordSamples.sections(),
                        "mau-canh-nhau", WordSamples.neighbours(),
                        "mau-phieu", WordSamples.ballots()));
    }

    @Test
    void lettersTheFontLacksAreLeftToWord() throws Exception {
        assertThat(WordFile.of(WordSamples.tall()).paragraphs()).contains("Chữ lạ 漢", "→ 😀");
    }
}
