package vn.sovang.usecase.dossier;

/// A place where a paper now says something else than its last print.
///
/// @param before lines of the print; empty where something is new
/// @param after lines now; empty where something is gone
public record PaperChange(String before, String after) {}
