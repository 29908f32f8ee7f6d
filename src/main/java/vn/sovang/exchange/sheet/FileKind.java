package vn.sovang.exchange.sheet;

/// What a list came in, recognised by its content and never by the ending of its name.
public enum FileKind {
    /// A workbook of Excel 2007 and later.
    XLSX,
    /// A workbook of Excel 97 to 2003.
    XLS,
    /// A Word document of 2007 and later.
    DOCX,
    /// Text with a character between its columns.
    CSV,
    /// Tables of a web page, often sent under the name of a workbook.
    HTML,
    /// What was copied in another program.
    CLIPBOARD
}
