package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookAlikesTest {
    @Test
    void cyrillicAndGreekLettersInALatinWordBecomeLatin() {
        assertChanged("Nguyễn V\u0430n Ho\u0430", "Nguyễn Van Hoa");
        assertChanged("\u0422rần", "Trần");
        assertChanged("H\u03BFàng", "Hoàng");
        assertChanged("B\u0430\u0301ch", "Ba\u0301ch");
    }

    @Test
    void dotlessILigaturesAndFullWidthBecomePlain() {
        assertChanged("Th\u0131", "Thi");
        assertChanged("\uFB01le", "file");
        assertChanged("\uFF2C\uFF45 １９９８", "Le 1998");
    }

    @Test
    void theEthThatIsDrawnLikeDBecomesD() {
        assertChanged("\u00D0ặng", "Đặng");
        assertChanged("\u0189inh \u00F0ức", "Đinh đức");
    }

    @Test
    void aWordOfAnotherAlphabetIsLeftAndMarked() {
        String text = "Lê \u041C\u043E\u0441\u043A\u0432\u0430";

        assertThat(LookAlikes.read(text)).isEqualTo(new LookAlikes(text, false, true));
        assertThat(LookAlikes.read("\u0410")).isEqualTo(new LookAlikes("\u0410", false, true));
    }

    private static void assertChanged(String text, String latin) {
        assertThat(LookAlikes.read(text)).isEqualTo(new LookAlikes(latin, true, false));
    }
}
