package vn.sovang.ui.desk;

/// One bar of the year's awards.
///
/// @param styleClass the class of the theme that colours it
record AwardBar(String name, int count, String styleClass) {}
