/// Điều cần xem: what the law asks of a nomination and of a round, one small class a rule; pure functions.
@NullMarked
package vn.sovang.rule.check;

import org.jspecify.annotations.NullMarked;
