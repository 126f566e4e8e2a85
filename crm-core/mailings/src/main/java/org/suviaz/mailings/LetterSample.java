package org.suviaz.mailings;

import java.util.List;

/**
 * A letter to look at before all are produced.
 *
 * @param longest whether it was taken for its long name and address
 * @param language be or ru
 * @param paragraphs each with its lines
 */
public record LetterSample(
        boolean longest, String language, List<String> address, List<List<String>> paragraphs, String code) {}
