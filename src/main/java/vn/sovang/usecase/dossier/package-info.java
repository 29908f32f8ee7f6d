/// The dossier of a round: planned, drafted, printed, bound, exported.
@org.jspecify.annotations.NullMarked
package vn.sovang.usecase.dossier;
