package vn.sovang.usecase;

/// A bound dossier: one PDF file.
///
/// @param pages with cover and index
record BoundDossier(byte[] bytes, int pages) {}
