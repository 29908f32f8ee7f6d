package vn.sovang.rule.check;

import java.util.List;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;

/// A rule that looks at one nomination. A value no layer of the law gives keeps it silent.
public interface CheckRule {
    /// Its id, such as "R03" (nd-152-2025.md, mục 2) or, where that list has none, the next free number.
    String id();

    /// What it finds; empty when all is well or nothing can be told.
    List<Finding> check(Case one);
}
