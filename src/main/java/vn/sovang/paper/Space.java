package vn.sovang.paper;

/// Empty height, dropped at the top of a page.
///
/// @param height pt
public record Space(double height) implements Block {}
