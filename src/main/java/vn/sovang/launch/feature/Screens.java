package vn.sovang.launch.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sovang.launch.open.Assembly;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screen;

/// The screens of the window by the places they show, each made when first asked for and kept.
public final class Screens implements Function<Place, Screen> {
    private final Map<Class<? extends Place>, Function<Place, Screen>> byPlace = new HashMap<>();

    /// All screens of the features.
    public static Screens of(List<Feature> features, Assembly folder, ScreenTools tools) {
        Screens screens = new Screens();
        features.forEach(feature -> feature.screens(screens, folder, tools));
        return screens;
    }

    /// A screen shows places of a kind.
    ///
    /// @param at tells the screen which place of that kind, before it is activated
    /// @throws IllegalStateException when another screen shows them: a bug
    public <P extends Place, S extends Screen> void add(Class<P> places, Supplier<S> screen, BiConsumer<S, P> at) {
        Supplier<S> kept = once(screen);
        Function<Place, Screen> shown = place -> {
            S made = kept.get();
            at.accept(made, places.cast(place));
            return made;
        };
        if (byPlace.put(places, shown) != null) {
            throw new IllegalStateException("two screens show " + places);
        }
    }

    /// A screen shows the only place of a kind.
    public void add(Class<? extends Place> place, Supplier<? extends Screen> screen) {
        add(place, screen, (made, shown) -> {});
    }

    @Override
    public Screen apply(Place place) {
        return Objects.requireNonNull(byPlace.get(place.getClass()), () -> "no screen shows " + place)
                .apply(place);
    }

    private static <S> Supplier<S> once(Supplier<S> screen) {
        return new Supplier<>() {
            private @Nullable S made;

            @Override
            public S get() {
                S kept = made;
                if (kept == null) {
                    kept = screen.get();
                    made = kept;
                }
                return kept;
            }
        };
    }
}
