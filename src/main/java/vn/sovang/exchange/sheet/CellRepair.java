package vn.sovang.exchange.sheet;

import org.jspecify.annotations.Nullable;
import vn.sovang.text.LegacyEncoding;

/// What was done to a cell's text so that it reads as Vietnamese Unicode.
///
/// @param original the text as it stands in the file
/// @param encoding the older code it was converted from, null when it was Unicode already
/// @param lookAlikes whether letters of other alphabets that look Latin were replaced
/// @param doubtful whether a person should look: the result is no plausible Vietnamese
public record CellRepair(String original, @Nullable LegacyEncoding encoding, boolean lookAlikes, boolean doubtful) {}
