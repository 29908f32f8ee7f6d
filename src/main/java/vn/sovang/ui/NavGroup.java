package vn.sovang.ui;

/// Places of the navigation that belong together, under a heading.
enum NavGroup {
    /// alone at the top, without a heading
    DESK(""),
    /// one round, from its list to its decisions
    ROUND("nav.group.round"),
    /// what is kept over the years
    REGISTRY("nav.group.registry"),
    /// the law, what was thrown away, the office itself
    OFFICE("nav.group.office");

    private final String key;

    NavGroup(String key) {
        this.key = key;
    }

    /// Words above the group; empty for none.
    String label() {
        return key.isEmpty() ? "" : Messages.text(key);
    }
}
