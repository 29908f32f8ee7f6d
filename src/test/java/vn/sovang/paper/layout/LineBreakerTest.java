package vn.sovang.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.paper.Align;
import vn.sovang.paper.Drawing;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.ParagraphStyle;

/// Lines of letters half an em wide: 93 letters of 10 pt between the margins.
class LineBreakerTest {
    private static final String DATE = "ngày 26 tháng 11 năm 2003";
    private static final ParagraphStyle JUSTIFIED = ParagraphStyle.PLAIN.align(Align.JUSTIFY);
    private static final String SHORT_WORDS = "ban hành kèm theo quyết định của cơ quan có thẩm quyền ";

    private static List<Placed.Text> lines(String text, ParagraphStyle style) throws PaperException {
        return Drawing.texts(Drawing.pages(Drawing.paragraph(text, 10, style)).getFirst());
    }

    private static List<String> words(String text, ParagraphStyle style) throws PaperException {
        return lines(text, style).stream().map(Placed.Text::text).toList();
    }

    @Test
    void dateStaysWholeWhereverItComesToStandBetweenShortWords() throws PaperException {
        for (int before = 1; before <= 120; before++) {
            String text = "a".repeat(1 + before % 7)
                    + ' '
                    + SHORT_WORDS.repeat(4).substring(0, before).strip()
                    + ' '
                    + SHORT_WORDS.repeat(2)
                    + DATE
                    + ' '
                    + SHORT_WORDS.repeat(3).strip();

            List<Placed.Text> lines = lines(text, JUSTIFIED);

            assertThat(lines).as(text).anyMatch(line -> line.text().contains(DATE));
            assertThat(lines).as(text).allMatch(line -> line.stretch() < 10);
        }
    }

    @Test
    void datePartsRatherThanTearTheLineBeforeIt() throws PaperException {
        String words = "a".repeat(25) + ' ' + "b".repeat(25) + ' ' + "c".repeat(25);

        assertThat(words(words + ' ' + DATE + " của", JUSTIFIED))
                .containsExactly(words + " ngày 26", "tháng 11 năm 2003 của");
    }

    @Test
    void numberAndUnitNeverPartHoweverTornTheLine() throws PaperException {
        String money = "a".repeat(40) + ' ' + "b".repeat(38);
        String people = "a".repeat(40) + ' ' + "b".repeat(44);

        assertThat(words(money + " 5.000.000 đồng", JUSTIFIED)).containsExactly(money, "5.000.000 đồng");
        assertThat(words(people + " 12 người dân tộc", JUSTIFIED)).containsExactly(people, "12 người dân tộc");
    }

    @Test
    void shortWordIsNotLeftAloneOnTheLastLine() throws PaperException {
        String text = "aaaa ".repeat(18) + "bb cc";

        assertThat(text).hasSize(95);
        assertThat(words(text, JUSTIFIED)).last().isEqualTo("aaaa bb cc");
    }

    @Test
    void lastWordStaysAloneWhereTheLineBeforeItWouldBeTorn() throws PaperException {
        String words = "a".repeat(45) + ' ' + "b".repeat(45);

        assertThat(words(words + " cc", JUSTIFIED)).containsExactly(words, "cc");
    }

    @Test
    void raggedLinesTakeAsManyWordsAsFit() throws PaperException {
        String full = "a".repeat(30) + ' ' + "b".repeat(60);

        assertThat(words(full + " cc " + "d".repeat(92) + " e f", ParagraphStyle.PLAIN))
                .containsExactly(full, "cc", "d".repeat(92), "e f");
    }

    @Test
    void titleStaysWithTheName() throws PaperException {
        String text =
                "aaaa ".repeat(17) + "ông Nguyễn Văn A " + "bbbb ".repeat(10).strip();

        assertThat(words(text, JUSTIFIED)).noneMatch(line -> line.endsWith("ông"));
        assertThat(words(text, JUSTIFIED)).anyMatch(line -> line.contains("Văn A"));
    }
}
