package vn.sovang.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/// A compiled class that has tests of its own, whatever engine runs them and whatever its name.
///
/// @param compiled when its class file was written
record TestClass(String name, Instant compiled) {
    /// All top-level classes of the folder with a test the tags take; they must be on the class path.
    static List<TestClass> allIn(Path folder, Tags tags) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> isTopLevel(file.getFileName().toString()))
                    .map(file -> new TestClass(name(folder, file), written(file)))
                    .filter(found -> hasTests(load(found.name()), tags))
                    .toList();
        }
    }

    private static boolean isTopLevel(String file) {
        return file.endsWith(".class") && !file.contains("$") && !file.contains("-info");
    }

    private static String name(Path folder, Path file) {
        String path = folder.relativize(file).toString();
        return path.substring(0, path.length() - ".class".length())
                .replace(file.getFileSystem().getSeparator(), ".");
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TestClass.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class of another folder: " + name, e);
        }
    }

    /// Whether a run would find a test in the class.
    static boolean hasTests(Class<?> type, Tags tags) {
        if (Modifier.isAbstract(type.getModifiers())) {
            return false;
        }
        HierarchyTraversalMode mode = HierarchyTraversalMode.TOP_DOWN;
        List<Method> methods = ReflectionSupport.findMethods(type, TestClass::isTest, mode);
        List<Field> fields = ReflectionSupport.findFields(type, TestClass::isTest, mode);
        return Stream.concat(methods.stream(), fields.stream()).anyMatch(test -> tags.take(tagsOf(type, test)));
    }

    private static boolean isTest(AnnotatedElement member) {
        return AnnotationSupport.isAnnotated(member, Testable.class);
    }

    private static Set<String> tagsOf(Class<?> type, AnnotatedElement test) {
        Set<String> tags = new HashSet<>();
        Stream.of(type, test)
                .flatMap(owner -> AnnotationSupport.findRepeatableAnnotations(owner, Tag.class).stream())
                .forEach(tag -> tags.add(tag.value()));
        return tags;
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
