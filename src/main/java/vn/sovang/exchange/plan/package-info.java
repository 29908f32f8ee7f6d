/// Reads a plan's text into fields, each with the passage it stands in.
@org.jspecify.annotations.NullMarked
package vn.sovang.exchange.plan;
