/// Cuộc họp xét: the body, its members, ballots and what they decide.
@org.jspecify.annotations.NullMarked
package vn.sovang.model.meeting;
