/// Hồ sơ: its papers, their wording and the items that must lie in it.
@org.jspecify.annotations.NullMarked
package vn.sovang.model.dossier;
