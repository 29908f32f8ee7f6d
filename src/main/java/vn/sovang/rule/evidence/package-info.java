/// What a rule is asked about: the nomination, the history behind it, the criteria of the law.
@org.jspecify.annotations.NullMarked
package vn.sovang.rule.evidence;
