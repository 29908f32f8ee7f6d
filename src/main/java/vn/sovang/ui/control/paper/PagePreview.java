package vn.sovang.ui.control.paper;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Wording;

/// The pages of a PDF as pictures: ‹ Trang 1 / 3 ›, the whole width or natural size.
///
/// Pages are drawn away from the FX thread at the resolution of the screen; a drawing that comes when something else is
/// wanted already is dropped. PageUp, PageDown, Home and End turn the pages.
public final class PagePreview extends BorderPane {
    private static final Wording TEXT = Wording.of("vn.sovang.ui.control");
    private static final double SCREEN_DPI = 96;
    private static final double MARGIN = 32;
    private static final double A4_WIDTH_POINTS = 595;
    private static final Duration SETTLE = Duration.millis(150);

    private final Drawer drawer;
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper();
    private final StringProperty caption = new SimpleStringProperty("");
    private final ImageView image = new ImageView();
    private final StackPane paper = new StackPane(image);
    private final StackPane desk = new StackPane(paper);
    private final ScrollPane scroll = new ScrollPane(desk);
    private final HBox actions = new HBox(8);
    private final ToggleButton fit = new ToggleButton(TEXT.text("page.fit"));
    private final ToggleButton natural = new ToggleButton(TEXT.text("page.natural"));
    private final PauseTransition settle = new PauseTransition(SETTLE);
    private byte @Nullable [] pdf;
    private double pointsWide = A4_WIDTH_POINTS;
    private long wanted;

    /// Draws away from the FX thread and hands the result back on it.
    @FunctionalInterface
    public interface Drawer {
        /// Runs the work elsewhere, then the consumer on the FX thread.
        void draw(Callable<PagePreviewPicture> work, Consumer<PagePreviewPicture> done);
    }

    /// An empty preview.
    public PagePreview(Drawer drawer) {
        this.drawer = drawer;
        setId("page-preview");
        getStyleClass().add("page-preview");
        getStylesheets().add(String.valueOf(PagePreview.class.getResource("page-preview.css")));
        setTop(bar());
        setCenter(scroll);
        paper.getStyleClass().add("paper");
        paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        paper.visibleProperty().bind(image.imageProperty().isNotNull());
        desk.getStyleClass().add("page-desk");
        desk.setAlignment(Pos.TOP_CENTER);
        image.setPreserveRatio(true);
        image.setSmooth(true);
        scroll.setId("page-scroll");
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(TEXT.text("page.name"));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        settle.setOnFinished(event -> draw());
        scroll.viewportBoundsProperty().subscribe((old, now) -> {
            if (fit.isSelected() && old.getWidth() != now.getWidth()) {
                settle.playFromStart();
            }
        });
    }

    private Node bar() {
        Button back = Buttons.plain("page-back", "‹", () -> turn(-1));
        back.setAccessibleText(TEXT.text("page.back"));
        back.disableProperty().bind(page.lessThanOrEqualTo(0));
        Button on = Buttons.plain("page-on", "›", () -> turn(1));
        on.setAccessibleText(TEXT.text("page.on"));
        on.disableProperty().bind(page.greaterThanOrEqualTo(pages.subtract(1)));
        Label where = new Label();
        where.setId("page-where");
        where.getStyleClass().add("page-where");
        where.setMinWidth(Region.USE_PREF_SIZE);
        where.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> pages.get() == 0 ? "" : TEXT.text("page.where", page.get() + 1, pages.get()),
                        page,
                        pages));
        ToggleGroup zoom = new ToggleGroup();
        fit.setId("zoom-fit");
        natural.setId("zoom-natural");
        fit.setToggleGroup(zoom);
        natural.setToggleGroup(zoom);
        fit.setSelected(true);
        fit.setMinWidth(Region.USE_PREF_SIZE);
        natural.setMinWidth(Region.USE_PREF_SIZE);
        zoom.selectedToggleProperty().subscribe((old, now) -> {
            if (now == null) {
                zoom.selectToggle(old);
            } else {
                scroll.setHbarPolicy(
                        fit.isSelected() ? ScrollPane.ScrollBarPolicy.NEVER : ScrollPane.ScrollBarPolicy.AS_NEEDED);
                draw();
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(8, back, where, on, new HBox(fit, natural), gap, actions);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    /// Shows a PDF from its first page; null shows nothing.
    ///
    /// @param name what it is, for screen readers
    public void show(byte @Nullable [] shown, String name) {
        pdf = shown == null ? null : shown.clone();
        caption.set(name);
        page.set(0);
        pages.set(0);
        if (shown == null) {
            image.setImage(null);
        }
        draw();
    }

    /// Buttons at the right of the bar.
    public void setActions(Node... buttons) {
        actions.getChildren().setAll(buttons);
    }

    /// Index of the page shown, 0 and up.
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// How many pages there are; 0 until the first is drawn.
    public ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /// Turns some pages on, or back when negative.
    public void turn(int by) {
        int to = Math.clamp(page.get() + (long) by, 0, Math.max(0, pages.get() - 1));
        if (to != page.get()) {
            page.set(to);
            scroll.setVvalue(0);
            draw();
        }
    }

    private void onKey(KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case PAGE_DOWN -> 1;
                    case PAGE_UP -> -1;
                    case HOME -> -pages.get();
                    case END -> pages.get();
                    default -> 0;
                };
        if (by != 0) {
            turn(by);
            event.consume();
        }
    }

    private void draw() {
        byte @Nullable [] source = pdf;
        long order = ++wanted;
        if (source == null) {
            return;
        }
        double pixels = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        double wide = wide();
        int index = page.get();
        double dpi = wide * pixels / pointsWide * PagePreviewPicture.POINTS;
        drawer.draw(() -> PagePreviewPicture.draw(source, index, dpi), drawing -> {
            if (order == wanted) {
                put(drawing, dpi);
            }
        });
    }

    /// Width of the page on the screen.
    private double wide() {
        double room = scroll.getViewportBounds().getWidth() - MARGIN;
        return fit.isSelected() && room > MARGIN ? room : pointsWide * SCREEN_DPI / PagePreviewPicture.POINTS;
    }

    private void put(PagePreviewPicture drawing, double dpi) {
        pages.set(drawing.pages());
        page.set(drawing.page());
        double points = drawing.width() * PagePreviewPicture.POINTS / dpi;
        boolean turned = Math.abs(points - pointsWide) > 1;
        pointsWide = points;
        image.setImage(image(drawing));
        image.setFitWidth(wide());
        scroll.setAccessibleText(TEXT.text("page.spoken", caption.get(), drawing.page() + 1, drawing.pages()));
        if (turned) {
            draw();
        }
    }

    /// The picture as an image; call on the FX thread.
    static WritableImage image(PagePreviewPicture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        return image;
    }
}
