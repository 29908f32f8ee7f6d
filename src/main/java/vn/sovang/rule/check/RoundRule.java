package vn.sovang.rule.check;

import java.util.List;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;

/// A rule that looks at a whole round. A value no layer of the law gives keeps it silent.
public interface RoundRule {
    /// Its id, as of a [CheckRule].
    String id();

    /// What it finds; empty when all is well or nothing can be told.
    List<Finding> check(RoundCase round);
}
