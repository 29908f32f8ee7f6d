/// Properties by seeds: random values that come back with the same seed (decision 0023).
@NullMarked
package vn.sovang.seed;

import org.jspecify.annotations.NullMarked;
