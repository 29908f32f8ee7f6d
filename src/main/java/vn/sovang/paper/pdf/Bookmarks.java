package vn.sovang.paper.pdf;

import java.util.ArrayList;
import java.util.List;

/// The outline of one file, closed below its first level.
final class Bookmarks {
    private final List<Bookmark> bookmarks = new ArrayList<>();

    /// A line of the outline.
    static final class Bookmark {
        private final String title;
        private final List<Bookmark> below = new ArrayList<>();
        private int page;
        private double top;

        Bookmark(String title) {
            this.title = title;
        }

        /// Adds a line below it.
        void add(Bookmark bookmark) {
            below.add(bookmark);
        }

        /// @param pageId object of the page it leads to
        /// @param height of the page
        void leadTo(int pageId, double height) {
            page = pageId;
            top = height;
        }
    }

    void add(Bookmark bookmark) {
        bookmarks.add(bookmark);
    }

    /// Writes the outline and gives its number, 0 when there is none.
    int write(PdfObjects objects) {
        if (bookmarks.isEmpty()) {
            return 0;
        }
        int root = objects.newId();
        int first = write(bookmarks, root, objects);
        PdfBytes out = objects.begin(root).ascii("<</Type/Outlines");
        ends(out, first, bookmarks.size());
        out.ascii("/Count ").number(bookmarks.size()).ascii(">>");
        return root;
    }

    /// Neighbours have neighbouring numbers; gives the first.
    private static int write(List<Bookmark> level, int parent, PdfObjects objects) {
        int first = objects.newId();
        for (int i = 1; i < level.size(); i++) {
            objects.newId();
        }
        for (int i = 0; i < level.size(); i++) {
            Bookmark bookmark = level.get(i);
            int id = first + i;
            int below = bookmark.below.isEmpty() ? 0 : write(bookmark.below, id, objects);
            PdfBytes out = objects.begin(id).ascii("<</Title").text(bookmark.title);
            out.ascii("/Parent ").reference(parent);
            if (i > 0) {
                out.ascii("/Prev ").reference(id - 1);
            }
            if (i + 1 < level.size()) {
                out.ascii("/Next ").reference(id + 1);
            }
            if (bookmark.page != 0) {
                out.ascii("/Dest[").reference(bookmark.page).ascii("/XYZ null ");
                out.number((int) Math.ceil(bookmark.top)).ascii(" null]");
            }
            if (below != 0) {
                ends(out, below, bookmark.below.size());
                // Less than nothing: closed.
                out.ascii("/Count ").number(-bookmark.below.size());
            }
            out.ascii(">>");
        }
        return first;
    }

    private static void ends(PdfBytes out, int first, int count) {
        out.ascii("/First ").reference(first).ascii("/Last ").reference(first + count - 1);
    }
}
