package vn.sovang.exchange.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.text.Nfc;
import vn.sovang.text.Unseen;

/// Collects what was repaired in one row, each thing said once.
public final class RowRepairs {
    private final Set<String> phrases = new LinkedHashSet<>();

    public void add(String phrase) {
        if (!phrase.isEmpty()) {
            phrases.add(phrase);
        }
    }

    /// The text of a cell in one line, its repairs noted.
    public String line(String cell) {
        note(cell);
        return Nfc.line(cell);
    }

    /// The text of a cell with its line breaks, its repairs noted.
    String lines(String cell) {
        note(cell);
        return Nfc.lines(cell);
    }

    public List<String> phrases() {
        return new ArrayList<>(phrases);
    }

    private void note(String cell) {
        String line = Nfc.line(cell);
        if (line.equals(cell)) {
            return;
        }
        if (!Nfc.isComposed(cell)) {
            add("chữ tổ hợp đổi sang Unicode dựng sẵn");
        }
        String composed =
                Normalizer.normalize(Unseen.without(cell), Normalizer.Form.NFC).replaceAll(" *\\R *", " ");
        if (!line.equals(composed)) {
            add("bỏ khoảng trắng thừa");
        }
    }
}
