/// Tables of papers, their wording and the items of a dossier.
@org.jspecify.annotations.NullMarked
package vn.sovang.store.dossier;
