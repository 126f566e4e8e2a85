package org.suviaz.problems;

/**
 * What is wrong, or worth a look, with one field that a person filled in.
 *
 * @param field the name of the field in the form
 * @param key the key of the sentence
 * @param args what the sentence's {0}, {1} … stand for
 */
public record FieldProblem(String field, String key, Object... args) {}
