package vn.sovang.seed;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/// The seeds of a [Seeded] test: 1, 2, 3 and so on. To look further, begin elsewhere and take more:
/// `mvn test -Dtest=LayoutPropertyTest -Dseeds.first=1000 -Dseeds.times=50`.
final class SeedSource implements ArgumentsProvider, AnnotationConsumer<Seeded> {
    private int count;

    @Override
    public void accept(Seeded seeded) {
        count = seeded.value();
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return LongStream.range(0, (long) count * Integer.getInteger("seeds.times", 1))
                .mapToObj(turn -> Arguments.of(Long.getLong("seeds.first", 1) + turn));
    }
}
