package vn.sovang.ui.control.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Prints pages as pictures of 300 dots per inch, drawn one after the other away from the FX thread.
public final class PagePrinting implements PaperPrinter {
    private static final double DOTS_PER_INCH = 300;

    private final PagePreview.Drawer drawer;

    /// @param drawer draws away from the FX thread
    public PagePrinting(PagePreview.Drawer drawer) {
        this.drawer = drawer;
    }

    private record Piece(byte[] pdf, int page) {}

    @Override
    public void print(@Nullable Window owner, List<Sheets> papers, Consumer<Outcome> done) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            done.accept(Outcome.NO_PRINTER);
            return;
        }
        if (!papers.isEmpty()) {
            job.getJobSettings().setJobName(papers.getFirst().title());
        }
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            done.accept(Outcome.DROPPED);
            return;
        }
        Deque<Piece> pieces = new ArrayDeque<>();
        for (Sheets paper : papers) {
            for (int copy = 0; copy < paper.copies(); copy++) {
                pieces.add(new Piece(paper.pdf(), 0));
            }
        }
        next(job, pieces, done);
    }

    private void next(PrinterJob job, Deque<Piece> pieces, Consumer<Outcome> done) {
        Piece piece = pieces.poll();
        if (piece == null) {
            done.accept(job.endJob() ? Outcome.SENT : Outcome.FAILED);
            return;
        }
        drawer.draw(() -> PagePreviewPicture.draw(piece.pdf(), piece.page(), DOTS_PER_INCH), picture -> {
            if (!put(job, picture)) {
                job.cancelJob();
                done.accept(Outcome.FAILED);
                return;
            }
            if (picture.page() + 1 < picture.pages()) {
                pieces.addFirst(new Piece(piece.pdf(), picture.page() + 1));
            }
            next(job, pieces, done);
        });
    }

    private static boolean put(PrinterJob job, PagePreviewPicture picture) {
        boolean wide = picture.width() > picture.height();
        PageLayout layout = job.getPrinter()
                .createPageLayout(
                        Paper.A4,
                        wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                        Printer.MarginType.HARDWARE_MINIMUM);
        ImageView view = new ImageView(PagePreview.image(picture));
        double points = PagePreviewPicture.POINTS / DOTS_PER_INCH;
        view.setFitWidth(picture.width() * points);
        view.setFitHeight(picture.height() * points);
        // The paper's own margins are part of the picture; the printer's are taken off so that nothing shrinks.
        view.setTranslateX(-layout.getLeftMargin());
        view.setTranslateY(-layout.getTopMargin());
        return job.printPage(layout, view);
    }
}
