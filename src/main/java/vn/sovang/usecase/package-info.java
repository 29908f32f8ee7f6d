/// One class for each job a person does; transactions begin and end here.
@org.jspecify.annotations.NullMarked
package vn.sovang.usecase;
