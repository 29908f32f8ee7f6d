package vn.sovang.paper.docx;

import java.util.List;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import vn.sovang.paper.Document;
import vn.sovang.picture.KeptText;

/// The body of Word files with blocks in every order, element by element, against what was kept.
class KeptWordTest {
    @Test
    void everyElementIsAsItWas() throws Exception {
        StringBuilder now = new StringBuilder();
        for (Document document : List.of(WordSamples.neighbours(), WordSamples.tall())) {
            now.append("== ").append(document.title()).append('\n');
            String body = WordFile.of(document).word().getDocument().getBody().xmlText(new XmlOptions());
            now.append(body.replaceAll(" xmlns:\\w+=\"[^\"]*\"", "").replace("><", ">\n<"))
                    .append('\n');
        }
        KeptText.check(KeptWordTest.class, "word.txt", now);
    }
}
