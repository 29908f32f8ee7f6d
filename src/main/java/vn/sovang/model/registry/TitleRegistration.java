package vn.sovang.model.registry;

import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Đăng ký thi đua: a title somebody put their name down for, which the law asked for until 2023.
///
/// @param awardCode the title of the catalogue
public record TitleRegistration(
        long id, @Nullable Long personId, @Nullable Long unitId, int year, String awardCode, String document)
        implements Conduct {
    public TitleRegistration {
        document = Nfc.line(document);
    }

    @Override
    public TitleRegistration withId(long newId) {
        return new TitleRegistration(newId, personId, unitId, year, awardCode, document);
    }
}
