package vn.sovang.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What `java -jar so-vang.jar` starts: puts JavaFX on a module layer and everything else on a class path, then hands
/// over to [SoVang].
///
/// JavaFX warns and is unsupported when it is loaded from the class path, and a jar's manifest can name no module path.
/// The class uses only the JDK, because the libraries are not visible to it (decisions/0002).
public final class Boot {
    private static final Set<String> JAVAFX = Set.of("javafx.base", "javafx.graphics", "javafx.controls");

    private Boot() {}

    /// Starts the application with the libraries of the folder `lib` beside the jar.
    public static void main(String[] args) throws ReflectiveOperationException, URISyntaxException {
        Path jar = Path.of(
                Boot.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path libraries = jar.resolveSibling("lib");
        if (!Files.isDirectory(libraries.resolve("javafx"))) {
            System.err.println("Không tìm thấy thư mục thư viện " + libraries
                    + ". Hãy chép cả thư mục lib đi cùng so-vang.jar rồi mở lại.");
            System.exit(1);
        }
        ClassLoader loader = applicationLoader(jar, libraries);
        Thread.currentThread().setContextClassLoader(loader);
        Class<?> application = Class.forName("vn.sovang.launch.SoVang", true, loader);
        application.getMethod("main", String[].class).invoke(null, (Object) args);
    }

    @SuppressWarnings("restricted") // the manifest grants it
    private static ClassLoader applicationLoader(Path jar, Path libraries) {
        ModuleFinder finder = ModuleFinder.of(libraries.resolve("javafx"));
        Configuration configuration = ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), JAVAFX);
        ModuleLayer.Controller layer = ModuleLayer.defineModulesWithOneLoader(
                configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader());
        ModuleLayer modules = layer.layer();
        layer.enableNativeAccess(modules.findModule("javafx.graphics").orElseThrow());
        ClassLoader javafx = modules.findLoader("javafx.graphics");
        return new URLClassLoader("so-vang", classPath(jar, libraries), javafx);
    }

    private static URL[] classPath(Path jar, Path libraries) {
        List<URL> urls = new ArrayList<>();
        urls.add(url(jar));
        try (Stream<Path> files = Files.list(libraries)) {
            files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(file -> urls.add(url(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return urls.toArray(URL[]::new);
    }

    private static URL url(Path file) {
        URI uri = file.toUri();
        try {
            return uri.toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
