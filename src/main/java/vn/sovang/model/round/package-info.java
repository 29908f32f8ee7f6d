/// Đợt xét: the round, its nominations with their reports, and the way its dossier goes.
@org.jspecify.annotations.NullMarked
package vn.sovang.model.round;
