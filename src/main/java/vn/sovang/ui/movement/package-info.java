/// Phong trào thi đua: the tree of movements, their plans, units and calendars.
@NullMarked
package vn.sovang.ui.movement;

import org.jspecify.annotations.NullMarked;
