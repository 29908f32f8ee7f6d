/// Quyết định khen thưởng, and the book of the fund.
@org.jspecify.annotations.NullMarked
package vn.sovang.form.decision;
