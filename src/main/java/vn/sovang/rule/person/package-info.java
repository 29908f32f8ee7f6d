/// Whether two entries are one person.
@org.jspecify.annotations.NullMarked
package vn.sovang.rule.person;
