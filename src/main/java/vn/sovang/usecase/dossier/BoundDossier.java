package vn.sovang.usecase.dossier;

/// A bound dossier: one PDF file.
///
/// @param pages with cover and index
record BoundDossier(byte[] bytes, int pages) {}
