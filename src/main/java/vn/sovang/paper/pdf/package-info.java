/// Paints laid-out pages with PDFBox and merges papers into a dossier.
@org.jspecify.annotations.NullMarked
package vn.sovang.paper.pdf;
