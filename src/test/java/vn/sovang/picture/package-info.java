/// Pictures of pages and screens against kept ones.
@NullMarked
package vn.sovang.picture;

import org.jspecify.annotations.NullMarked;
