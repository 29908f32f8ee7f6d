/// The official documents: model values in, paper blocks out, one class a document.
@org.jspecify.annotations.NullMarked
package vn.sovang.form;
