package vn.sovang.paper;

/// What a paragraph is in the structure of the document: becomes the tag in PDF and the style in Word.
public enum Role {
    /// running text
    BODY,
    /// title of the document
    TITLE,
    /// heading of a section
    HEADING,
    /// heading of a part of a section
    SUBHEADING
}
