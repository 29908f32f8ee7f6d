/// Phong trào thi đua: its plan, its units, what they pledge, send and reach.
@org.jspecify.annotations.NullMarked
package vn.sovang.model.movement;
