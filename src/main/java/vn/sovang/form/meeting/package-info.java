/// Họp xét: invitation, ballots, minutes.
@org.jspecify.annotations.NullMarked
package vn.sovang.form.meeting;
