package vn.sovang.ui.movement;

/// What a counted term is counted from.
enum CountFrom {
    /// ngày bắt đầu phong trào
    START,
    /// ngày kết thúc phong trào
    END,
    /// a day the clerk gives
    GIVEN;

    String label() {
        return MovementText.text("term.from." + name());
    }
}
