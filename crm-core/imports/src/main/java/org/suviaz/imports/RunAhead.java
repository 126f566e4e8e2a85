package org.suviaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was read ahead of the lists that are coming in; any of it can be lost, and is then read when it is needed. */
@ApplicationScoped
class RunAhead {

    private static final int MOST = 8;

    private record Begun(long after, Ahead.Begun<ReadRows> rows) {}

    private final Map<Long, Begun> begun = new LinkedHashMap<>();

    /** The rows of that list behind that id, read ahead or now. */
    ReadRows read(long batchId, long after, Supplier<ReadRows> reading) {
        Begun found = taken(batchId);
        return found != null && found.after() == after ? found.rows().done() : reading.get();
    }

    private synchronized Begun taken(long batchId) {
        return begun.remove(batchId);
    }

    synchronized void keep(long batchId, long after, Ahead.Begun<ReadRows> rows) {
        begun.put(batchId, new Begun(after, rows));
        if (begun.size() > MOST) {
            begun.remove(begun.keySet().iterator().next());
        }
    }
}
