/// Vietnamese text: NFC, folding, sort keys, names, dates and numbers in words. Knows nothing of the domain.
@org.jspecify.annotations.NullMarked
package vn.sovang.text;
