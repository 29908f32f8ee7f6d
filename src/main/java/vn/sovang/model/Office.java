package vn.sovang.model;

import vn.sovang.text.Nfc;

/// Cơ quan dùng phần mềm: the organ whose clerk works here; one in each store.
///
/// @param name in running text, such as "Ủy ban nhân dân thành phố Bắc Kạn"
/// @param shortName such as "UBND thành phố"
/// @param parentName organ above in running text, such as "Ủy ban nhân dân tỉnh Bắc Kạn"
/// @param council the office's emulation council in running text
/// @param councilSecretariat standing unit of the council that takes dossiers in, such as "Phòng Nội vụ"
/// @param fund name of the fund that pays award money
public record Office(
        String name,
        String shortName,
        String parentName,
        Letterhead letterhead,
        Level level,
        String council,
        String councilSecretariat,
        String fund) {
    public Office {
        name = Nfc.line(name);
        shortName = Nfc.line(shortName);
        parentName = Nfc.line(parentName);
        council = Nfc.line(council);
        councilSecretariat = Nfc.line(councilSecretariat);
        fund = Nfc.line(fund);
    }
}
