/// Lists of units, people, nominations, past awards and initiatives: what their rows mean, templates for them.
@org.jspecify.annotations.NullMarked
package vn.sovang.exchange.list;
