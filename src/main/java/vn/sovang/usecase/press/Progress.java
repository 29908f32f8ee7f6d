package vn.sovang.usecase.press;

/// How far long work has come, and whether the person still wants it.
public interface Progress {
    /// Nobody watches, nobody cancels.
    Progress NONE = new Progress() {
        @Override
        public void at(int done, int total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// So many of so many pieces are done.
    void at(int done, int total);

    /// Whether to stop at the next safe point.
    boolean cancelled();
}
