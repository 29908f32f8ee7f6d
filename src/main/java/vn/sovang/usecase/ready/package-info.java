/// Is a round ready to go? Checks, what is missing, the route of dossiers.
@org.jspecify.annotations.NullMarked
package vn.sovang.usecase.ready;
