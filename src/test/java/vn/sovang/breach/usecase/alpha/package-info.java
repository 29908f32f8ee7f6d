/// Made to break the rules of the house, for `ArchitectureTest` to show that they hold: it makes a circle with its
/// neighbour and reaches into its inside.
@org.jspecify.annotations.NullMarked
package vn.sovang.breach.usecase.alpha;
