/// What is followed of a movement: units, contributions, examples, scores, reports.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.movement.follow;
