package org.suviaz.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.suviaz.contacts.OwnValue;

/** Gathers what one row says in columns of the organisation's own; columns of one head share a value. */
final class OwnColumns {

    private static final String BETWEEN = "; ";

    private final Map<String, OwnValue> byHead = new LinkedHashMap<>();

    /**
     * Takes one cell in.
     *
     * @return whether it can be kept whole
     */
    boolean take(String head, String cell) {
        if (cell.isEmpty()) {
            return true;
        }
        OwnValue now = byHead.merge(
                head.toLowerCase(Locale.ROOT),
                new OwnValue(head, cell),
                (before, more) -> new OwnValue(before.head(), before.value() + BETWEEN + more.value()));
        return now.value().length() <= OwnValue.LONGEST_VALUE;
    }

    List<OwnValue> values() {
        return List.copyOf(byHead.values());
    }
}
