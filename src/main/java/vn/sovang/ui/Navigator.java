package vn.sovang.ui;

/// Takes the window to a place.
@FunctionalInterface
public interface Navigator {
    /// Shows the place; call on the FX thread.
    void open(Place place);
}
