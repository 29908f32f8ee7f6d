package vn.sovang.paper;

/// What follows begins a new page.
public record PageBreak() implements Block {}
