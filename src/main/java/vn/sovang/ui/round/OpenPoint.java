package vn.sovang.ui.round;

import vn.sovang.ui.control.Tone;

/// Điều cần xem of one nomination that its own data show at once, before any check by the rules.
///
/// @param lead the words that stand out
/// @param rest the sentence after them
/// @param source article or paper it rests on; may be empty
/// @param otherId the other nomination of a possible duplicate, else 0
record OpenPoint(Kind kind, Tone tone, String lead, String rest, String source, long otherId) {
    /// What is asked of the clerk.
    enum Kind {
        /// possibly nominated twice; asks whether it is one subject
        DUPLICATE,
        /// one subject, said so already, nominated twice
        TWICE,
        /// the results of the achievement report are not written
        NO_REPORT,
        /// no award chosen, or one the catalogue does not know
        NO_AWARD,
        /// the award is not given to such a subject
        WRONG_AWARD
    }
}
