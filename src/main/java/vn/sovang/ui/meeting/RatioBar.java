package vn.sovang.ui.meeting;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vn.sovang.ui.control.Tone;

/// A share of agreement over a bar that shows how far it is from the threshold.
final class RatioBar extends Pane {
    private static final double BAR = 5;
    private static final double TICK = 2;

    private final Label words = new Label();
    private final Region ground = new Region();
    private final Region filled = new Region();
    private final Region needed = new Region();
    private double share;
    private double threshold;

    RatioBar() {
        words.setAlignment(Pos.CENTER_RIGHT);
        ground.getStyleClass().add("ratio-ground");
        filled.getStyleClass().add("ratio-filled");
        needed.getStyleClass().add("ratio-needed");
        getStyleClass().add(Tone.PLAIN.styleClass());
        getChildren().addAll(words, ground, filled, needed);
        setMinHeight(30);
        setPrefHeight(30);
        setMaxHeight(30);
    }

    void show(BallotRow row) {
        words.setText(row.ratio());
        share = row.share();
        threshold = Math.min(1, row.needed());
        for (Tone tone : Tone.values()) {
            getStyleClass().remove(tone.styleClass());
        }
        getStyleClass().add(row.tone().styleClass());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double top = height - BAR - 3;
        words.resizeRelocate(0, 0, width, top - 1);
        ground.resizeRelocate(0, top, width, BAR);
        filled.resizeRelocate(0, top, snapSizeX(width * share), BAR);
        needed.resizeRelocate(snapPositionX(Math.min(width - TICK, width * threshold)), top - 2, TICK, BAR + 4);
    }
}
