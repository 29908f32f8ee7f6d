package vn.sovang.exchange.sheet;

import vn.sovang.model.Refusal;

/// How much one file may hold. A list of a province fits many times; what does not fit is refused before it fills the
/// memory of a small PC (all of it is read within 512 MB).
final class ReadLimits {
    /// Largest file, in bytes.
    static final long MOST_BYTES = 50L << 20;

    /// Largest file of plain text, in bytes.
    static final long MOST_TEXT_BYTES = 32L << 20;

    /// Most bytes that a packed file may unpack to.
    static final long MOST_UNPACKED = 300L << 20;

    /// Up to here no ratio is asked for: small parts of a workbook pack very well.
    static final long FREE_OF_RATIO = 20L << 20;

    /// Most times that a packed file may grow.
    static final int HIGHEST_RATIO = 200;

    /// Most entries of a packed file.
    static final int MOST_ENTRIES = 5_000;

    /// Most bytes of XML without a tag: a cell holds 32,767 characters.
    static final int LONGEST_TEXT = 1 << 20;

    /// Most rows of one sheet that hold something.
    static final int MOST_ROWS = 100_000;

    /// Most columns.
    static final int MOST_COLUMNS = 256;

    /// Most cells of a file up to the last one of each row that holds something.
    static final int MOST_CELLS = 2_000_000;

    /// Most characters of all cells.
    static final long MOST_CHARACTERS = 50_000_000;

    /// Most characters of one cell: six times what a workbook can hold.
    static final int LONGEST_CELL = 200_000;

    /// Most sheets or tables.
    static final int MOST_TABLES = 1_000;

    /// Most tables inside one another.
    static final int MOST_NESTING = 20;

    private final String name;
    private long cells;
    private long characters;

    ReadLimits(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void rows(int ofTable) throws Refusal {
        if (ofTable > MOST_ROWS) {
            throw tooMany();
        }
    }

    void tables(int count) throws Refusal {
        if (count > MOST_TABLES) {
            throw tooMany();
        }
    }

    void cells(long more) throws Refusal {
        cells += more;
        if (cells > MOST_CELLS) {
            throw tooMany();
        }
    }

    /// Takes the text of one cell or paragraph into account.
    void characters(long more) throws Refusal {
        if (more > LONGEST_CELL) {
            throw new Refusal(
                    "Tệp “" + name + "” có ô dài quá 200.000 ký tự nên không thể là danh sách. Chép riêng bảng "
                            + "danh sách sang một tệp mới rồi nạp tệp ấy.");
        }
        characters += more;
        if (characters > MOST_CHARACTERS) {
            throw tooMany();
        }
    }

    void column(int index) throws Refusal {
        if (index >= MOST_COLUMNS) {
            throw new Refusal("Tệp “" + name + "” có dòng dài quá 256 cột. Xóa các cột thừa bên phải rồi nạp lại.");
        }
    }

    void nesting(int depth) throws Refusal {
        if (depth > MOST_NESTING) {
            throw new Refusal(
                    "Tệp “" + name + "” có bảng lồng trong bảng quá nhiều lớp. Chép riêng bảng danh sách sang "
                            + "một tệp mới rồi nạp tệp ấy.");
        }
    }

    private Refusal tooMany() {
        return new Refusal("Tệp “" + name + "” có hơn 100.000 dòng hoặc quá nhiều ô. Tách danh sách thành nhiều "
                + "tệp nhỏ rồi nạp lần lượt.");
    }
}
