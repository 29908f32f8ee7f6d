package vn.sovang.ui;

import java.util.List;

/// What answers the search of the top bar; called on the store's thread.
@FunctionalInterface
public interface Search {
    /// The best hits for what was typed, with or without diacritics.
    List<SearchHit> find(String query, int limit) throws Exception;
}
