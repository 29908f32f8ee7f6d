package vn.sovang.breach.usecase.beta;

/// Public only because of a move.
public record Inside(String text) {}
