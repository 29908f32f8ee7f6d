package vn.sovang.ui;

/// Something found by the search of the top bar.
///
/// @param kind what it is, as a small word: "Cá nhân", "Tập thể"
/// @param title its name
/// @param detail what tells it from others of the same name; may be empty
/// @param place where Enter goes
public record SearchHit(String kind, String title, String detail, Place place) {}
