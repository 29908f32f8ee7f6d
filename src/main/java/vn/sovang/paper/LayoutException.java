package vn.sovang.paper;

/// A block that no page can hold.
public final class LayoutException extends PaperException {
    private final String title;
    private final String block;

    public LayoutException(String title, String block) {
        super("block does not fit a page: " + block + ", in \"" + title + "\"");
        this.title = title;
        this.block = block;
    }

    /// Title of the document.
    public String title() {
        return title;
    }

    /// Kind of the block and its first words.
    public String block() {
        return block;
    }
}
