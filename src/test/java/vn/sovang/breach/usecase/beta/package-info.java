/// Made to break the rules of the house, see [vn.sovang.breach.usecase.alpha].
@org.jspecify.annotations.NullMarked
package vn.sovang.breach.usecase.beta;
