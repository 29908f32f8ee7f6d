package vn.sovang.model;

import vn.sovang.text.Nfc;

/// Tên cơ quan ban hành as it stands at the head of a paper (Decree 30/2020, ô 2).
///
/// @param parent organ above, printed plain; empty where there is none
/// @param name own name, printed bold; a line break typed by the clerk is kept
/// @param abbreviation used in the paper's symbol, such as "TTYT" in `/TTr-TTYT`
/// @param place địa danh before the date, such as "Bắc Kạn"
public record Letterhead(String parent, String name, String abbreviation, String place) {
    public Letterhead {
        parent = Nfc.lines(parent);
        name = Nfc.lines(name);
        abbreviation = Nfc.line(abbreviation);
        place = Nfc.line(place);
    }
}
