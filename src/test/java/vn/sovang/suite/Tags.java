package vn.sovang.suite;

import java.util.Set;

/// Which tests a run takes, as Surefire's `groups` and `excludedGroups` say it with one tag each.
///
/// @param only empty for all
/// @param without empty for none
record Tags(String only, String without) {
    boolean take(Set<String> ofTest) {
        return (only.isEmpty() || ofTest.contains(only)) && !ofTest.contains(without);
    }
}
