package vn.sovang.launch.demo;

import java.util.List;
import vn.sovang.launch.feature.Feature;

/// What is shown without an office of one's own: a sample office, and samples of all forms.
public final class DemoFeature implements Feature {
    @Override
    public List<Object> commands() {
        return List.of(new DemoCommand(), new FormCommand());
    }
}
