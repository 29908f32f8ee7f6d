/// Lists of units into the store: matched, previewed, asked about, stored.
@org.jspecify.annotations.NullMarked
package vn.sovang.usecase.intake;
