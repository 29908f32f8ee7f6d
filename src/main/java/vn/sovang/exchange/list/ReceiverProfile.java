package vn.sovang.exchange.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.UnitClass;

/// Hồ sơ trao đổi with one receiver: the codes its files use, and what they mean here. Codes of fields of activity are
/// those of [vn.sovang.rule.ActivityFields].
///
/// @param source where the codes were found
/// @param verified whether the receiver has confirmed them
public record ReceiverProfile(
        String code,
        String name,
        String source,
        boolean verified,
        List<KindCode> kinds,
        List<AwardCode> awards,
        List<PersonClassCode> personClasses,
        List<UnitClassCode> unitClasses) {
    private static final List<String> SHIPPED = List.of("tinh-mau-tdkt");

    public ReceiverProfile {
        kinds = List.copyOf(kinds);
        awards = List.copyOf(awards);
        personClasses = List.copyOf(personClasses);
        unitClasses = List.copyOf(unitClasses);
    }

    /// Code of a kind of subject.
    public record KindCode(String code, String name, SubjectKind kind) {}

    /// Code of a title or commendation.
    ///
    /// @param award code of our catalogue, null where the catalogue has no such award or several would fit
    public record AwardCode(
            String code, String name, @Nullable String award) {}

    /// Code of a statistics class of people.
    public record PersonClassCode(String code, String name, PersonClass personClass) {}

    /// Code of a statistics class of collectives and households.
    public record UnitClassCode(String code, String name, UnitClass unitClass) {}

    /// All profiles shipped with the program.
    public static List<ReceiverProfile> shipped() {
        return SHIPPED.stream().map(ReceiverProfile::load).toList();
    }

    /// The profile of that code.
    public static ReceiverProfile load(String code) {
        try (InputStream in = ReceiverProfile.class.getResourceAsStream("profile/" + code + ".json")) {
            if (in == null) {
                throw new IllegalStateException("no profile " + code);
            }
            return JsonText.MAPPER.readValue(in, ReceiverProfile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The award of a code.
    public Optional<AwardCode> award(String awardCode) {
        return awards.stream().filter(award -> award.code().equals(awardCode)).findFirst();
    }
}
