package org.suviaz.contacts;

/**
 * One part of two records.
 *
 * @param one as the reader is told it, empty for nothing
 * @param same whether both say the same; never told of what the reader may not read
 * @param choosable whether the reader chooses between them
 * @param other what the second one says
 * @param second whether the second one is the better guess
 */
public record MergeRow(MergePart part, String one, String other, boolean same, boolean choosable, boolean second) {

    /** Whether neither says anything. */
    public boolean empty() {
        return one.isEmpty() && other.isEmpty();
    }
}
