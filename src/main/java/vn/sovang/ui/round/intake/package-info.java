/// Lists of nominations taken into a round.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.round.intake;
