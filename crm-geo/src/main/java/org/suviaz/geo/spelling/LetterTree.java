package org.suviaz.geo.spelling;

import java.util.Arrays;
import java.util.function.Supplier;

/** A tree of the letters a to z that holds something at some of its nodes; it is walked a letter at a time. */
final class LetterTree<T> {

    /** Where every walk begins, and where no way leads. */
    static final int ROOT = 0;

    private static final int LETTERS = 26;
    private static final int FIRST_NODES = 4096;

    private int[] ways = new int[LETTERS * FIRST_NODES];
    private Object[] held = new Object[FIRST_NODES];
    private int nodes = 1;

    /** The node to which that letter leads, {@link #ROOT} where it leads nowhere. */
    int step(int node, char letter) {
        return letter >= 'a' && letter <= 'z' ? ways[node * LETTERS + letter - 'a'] : ROOT;
    }

    /** What the node holds, or null. */
    @SuppressWarnings("unchecked")
    T at(int node) {
        return (T) held[node];
    }

    /** What the node of those letters holds; put there first where it is the first time. */
    T at(String letters, Supplier<T> first) {
        int node = ROOT;
        for (int i = 0; i < letters.length(); i++) {
            int way = node * LETTERS + letters.charAt(i) - 'a';
            if (ways[way] == ROOT) {
                grow();
                ways[way] = nodes++;
            }
            node = ways[way];
        }
        if (held[node] == null) {
            held[node] = first.get();
        }
        return at(node);
    }

    private void grow() {
        if (nodes == held.length) {
            held = Arrays.copyOf(held, nodes * 2);
            ways = Arrays.copyOf(ways, nodes * 2 * LETTERS);
        }
    }
}
