package vn.sovang.exchange.list;

import java.time.LocalDate;
import vn.sovang.exchange.table.AwardReader;
import vn.sovang.rule.ActivityFields;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Ethnicities;

/// What the words of lists are looked up in.
///
/// @param today births and years after it are pointed at
record Vocabulary(
        AwardReader awards,
        AwardWords awardWords,
        ReceiverCodes codes,
        Ethnicities ethnicities,
        ActivityFields fields,
        LocalDate today) {
    /// With the catalogues and receivers' profiles shipped with the program.
    static Vocabulary shipped(AwardReader awards, LocalDate today) {
        ReceiverCodes codes = new ReceiverCodes(ReceiverProfile.shipped(), AwardCatalogue.load());
        return new Vocabulary(
                awards, new AwardWords(awards, codes), codes, Ethnicities.load(), ActivityFields.load(), today);
    }
}
