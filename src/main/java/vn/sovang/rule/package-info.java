/// Law as dated data: regimes, award catalogue, checks. Pure functions of model values.
@org.jspecify.annotations.NullMarked
package vn.sovang.rule;
