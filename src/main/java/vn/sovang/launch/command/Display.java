package vn.sovang.launch.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether a window can be shown here.
public final class Display {
    private Display() {}

    /// On Windows and a Mac always; elsewhere when X11 or Wayland is there, or JavaFX was told to run without
    /// (`-Dglass.platform=Headless`).
    public static boolean present(Map<String, String> environment, String osName, @Nullable String glassPlatform) {
        String system = osName.toLowerCase(java.util.Locale.ROOT);
        if (system.startsWith("windows") || system.startsWith("mac") || "Headless".equalsIgnoreCase(glassPlatform)) {
            return true;
        }
        return set(environment.get("DISPLAY")) || set(environment.get("WAYLAND_DISPLAY"));
    }

    private static boolean set(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
