/// What the official documents share: head, bases, tables of subjects, recipients and signatures.
@org.jspecify.annotations.NullMarked
package vn.sovang.form.base;
