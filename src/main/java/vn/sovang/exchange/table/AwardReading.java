package vn.sovang.exchange.table;

/// What an award's words were understood as.
public sealed interface AwardReading {
    /// An award of the catalogue.
    ///
    /// @param name full name as papers print it
    /// @param doubt a sentence in Vietnamese when the clerk should look at it, else empty
    record Known(String code, String name, String doubt) implements AwardReading {
        /// An award about which there is no doubt.
        public static Known of(String code, String name) {
            return new Known(code, name, "");
        }
    }

    /// Nothing of the catalogue, or several that fit equally.
    ///
    /// @param why a sentence in Vietnamese that says how to mend it
    record Unclear(String why) implements AwardReading {}
}
