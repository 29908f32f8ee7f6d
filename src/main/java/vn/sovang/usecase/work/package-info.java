/// The way to a change: steps with undo and redo, the trail of them, the bin, what all jobs ask of the office.
@org.jspecify.annotations.NullMarked
package vn.sovang.usecase.work;
