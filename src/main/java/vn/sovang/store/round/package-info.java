/// Tables of rounds, nominations, bodies and meetings.
@org.jspecify.annotations.NullMarked
package vn.sovang.store.round;
