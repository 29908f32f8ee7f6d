package vn.sovang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.dossier.PaperStyle;
import vn.sovang.picture.KeptText;

/// What the constants of the model say of themselves, against what was kept; and that a copy of a record changes what
/// it is given and nothing else.
class ModelValuesTest {
    /// Copies that reckon what they are not given, told by their own tests.
    private static final Set<String> RECKONS = Set.of(
            "Ballot.counted",
            "Grant.like",
            "MovementTask.of",
            "MovementTerm.of",
            "PaperWording.filled",
            "PaperWording.over");

    static Stream<Class<?>> classes() throws IOException, URISyntaxException {
        Path root = Path.of(
                Grant.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(root.resolve("vn/sovang/model"))) {
            return files
                    .filter(file -> file.toString().endsWith(".class") && !file.endsWith("package-info.class"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .<Class<?>>map(file -> named(root.relativize(file).toString()))
                    .toList()
                    .stream();
        }
    }

    private static Class<?> named(String file) {
        try {
            return Class.forName(file.substring(0, file.length() - ".class".length())
                    .replace('/', '.')
                    .replace('\\', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Class<?>> records() throws IOException, URISyntaxException {
        return classes()
                .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()) && type != PaperStyle.class);
    }

    @Test
    void everyConstantSaysWhatItSaid() throws Exception {
        StringBuilder now = new StringBuilder();
        for (Class<?> type : classes().filter(Class::isEnum).toList()) {
            for (Object constant : type.getEnumConstants()) {
                now.append(type.getSimpleName())
                        .append('.')
                        .append(constant)
                        .append(said(type, constant))
                        .append('\n');
            }
        }
        KeptText.check(ModelValuesTest.class, "constants.txt", now);
    }

    private static String said(Class<?> type, Object constant) throws ReflectiveOperationException {
        StringBuilder said = new StringBuilder();
        for (Method method : sorted(type)) {
            boolean asks = method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers());
            if (asks && !Modifier.isStatic(method.getModifiers())) {
                said.append(", ").append(method.getName()).append(' ').append(method.invoke(constant));
            }
        }
        return said.toString();
    }

    private static List<Method> sorted(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("records")
    void aCopyChangesWhatItIsGivenAndNothingElse(Class<?> type) throws Exception {
        Object one = Objects.requireNonNull(sample(type, 1));
        for (Method copy : sorted(type)) {
            boolean copies = copy.getReturnType() == type
                    && !Modifier.isStatic(copy.getModifiers())
                    && Modifier.isPublic(copy.getModifiers())
                    && !RECKONS.contains(type.getSimpleName() + "." + copy.getName());
            if (!copies) {
                continue;
            }
            Set<String> changed = new TreeSet<>();
            for (int number : new int[] {40, 41}) {
                Object[] given = given(copy, number);
                Object other = copy.invoke(one, given);
                assertThat(other).as("%s", copy).isNotNull();
                changed.addAll(changed(type, one, other));
                if (copy.getName().equals("withId")) {
                    assertThat(type.getMethod("id").invoke(other)).isEqualTo(given[0]);
                }
            }
            if (copy.getParameterCount() > 0) {
                assertThat(changed).as("%s", copy).isNotEmpty().hasSizeLessThanOrEqualTo(copy.getParameterCount());
            }
        }
    }

    private static @Nullable Object[] given(Method copy, int number) throws ReflectiveOperationException {
        @Nullable Object[] given = new Object[copy.getParameterCount()];
        for (int i = 0; i < given.length; i++) {
            given[i] = sample(copy.getGenericParameterTypes()[i], number + i);
        }
        return given;
    }

    private static List<String> changed(Class<?> type, Object one, Object other) throws ReflectiveOperationException {
        List<String> changed = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            if (!Objects.equals(
                    part.getAccessor().invoke(one), part.getAccessor().invoke(other))) {
                changed.add(part.getName());
            }
        }
        return changed;
    }

    /// A value of the type, another for another number.
    private static @Nullable Object sample(Type type, int number) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Object inner = Objects.requireNonNull(sample(generic.getActualTypeArguments()[0], number));
            return raw == List.class
                    ? List.of(inner)
                    : raw == SortedSet.class
                            ? new TreeSet<>(Set.of(inner))
                            : raw == Set.class ? Set.of(inner) : Map.of();
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            Object[] constants = raw.getEnumConstants();
            return constants[number % constants.length];
        }
        if (raw.isSealed()) {
            return sample(raw.getPermittedSubclasses()[0], number);
        }
        return raw.isRecord() ? record(raw, number) : plain(raw, number);
    }

    private static Object record(Class<?> type, int number) throws ReflectiveOperationException {
        if (type == PartialDate.class) {
            return PartialDate.ofYear(1950 + number);
        }
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        Class<?>[] types = new Class<?>[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = sample(parts[i].getGenericType(), number + i);
        }
        Constructor<?> made = type.getDeclaredConstructor(types);
        made.setAccessible(true);
        try {
            return made.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type.getSimpleName() + Arrays.toString(values), e.getCause());
        }
    }

    private static @Nullable Object plain(Class<?> type, int number) {
        LocalDate day = LocalDate.of(2021, 1, 1).plusDays(number);
        return switch (type.getSimpleName()) {
            case "String" -> "chữ " + number;
            case "long", "Long" -> (long) number;
            case "int", "Integer" -> number;
            case "double", "Double" -> (double) number;
            case "boolean", "Boolean" -> number % 2 == 0;
            case "BigDecimal" -> BigDecimal.valueOf(number);
            case "LocalDate" -> day;
            case "LocalDateTime" -> day.atTime(8, 0);
            case "LocalTime" -> LocalTime.of(8, number % 60);
            case "Instant" -> Instant.ofEpochSecond(number);
            case "MonthDay" -> java.time.MonthDay.of(1, 1 + number % 28);
            case "DayOfWeek" -> java.time.DayOfWeek.of(1 + number % 7);
            case "Month" -> java.time.Month.of(1 + number % 12);
            default -> throw new AssertionError("no sample of " + type);
        };
    }
}
