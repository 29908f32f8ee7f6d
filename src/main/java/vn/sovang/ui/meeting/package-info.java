/// Họp xét: attendance, ballots by keyboard, the live ratio against the threshold.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.meeting;
