/// A document to bytes: faces, formats, drafts, previews.
@org.jspecify.annotations.NullMarked
package vn.sovang.usecase.press;
