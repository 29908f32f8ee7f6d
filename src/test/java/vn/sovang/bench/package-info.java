/// The benchmark of printing: dossiers a second, first dossier, bytes and memory, beside other programs on the same
/// content. Other libraries' ways are in `src/bench/java` and compiled by the Maven profile `bench` only.
@org.jspecify.annotations.NullMarked
package vn.sovang.bench;
