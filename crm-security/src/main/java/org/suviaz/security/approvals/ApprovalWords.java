package org.suviaz.security.approvals;

import java.util.List;

/**
 * What a request says of itself to those who see it.
 *
 * @param key the key of the sentence
 * @param args what the sentence's {0}, {1} … stand for
 */
public record ApprovalWords(String key, List<Object> args) {

    public ApprovalWords {
        args = List.copyOf(args);
    }

    /** A sentence with its places filled; names of zones in both spellings. */
    public static ApprovalWords of(String key, Object... args) {
        return new ApprovalWords(key, List.of(args));
    }
}
