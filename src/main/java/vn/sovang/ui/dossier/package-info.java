/// Hồ sơ: the checklist of papers beside the paper itself; printing.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.dossier;
