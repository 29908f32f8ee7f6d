package vn.sovang.ui.desk;

import vn.sovang.ui.Place;
import vn.sovang.ui.control.Chip;

/// Something that is due, with its next step.
///
/// @param when the day, or how late it is
/// @param action name of the button that opens the place
record NextStep(Chip.Value when, String title, String detail, String action, Place place) {}
