/// A round: started, its nominations edited, its meetings held, its facts read.
@org.jspecify.annotations.NullMarked
package vn.sovang.usecase.round;
