package org.suviaz.contacts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one list did to one person, and what of that somebody changed since, read out of the person's journal. */
final class BatchTraces {

    /** Moves that tell of an address or a branch, and not of the person: nobody looked at the person for them. */
    static final Set<String> QUIET = Set.of(ChangeCause.ADDRESS.code(), ChangeCause.BRANCH.code());

    private final Map<String, String> before = new LinkedHashMap<>();
    private boolean created;
    private boolean kept;
    private boolean away;

    private BatchTraces() {}

    /** @param journal all changes of the person, the oldest first */
    static BatchTraces of(long batch, List<Trace> journal) {
        BatchTraces traces = new BatchTraces();
        journal.forEach(trace -> traces.take(trace, trace.batch() != null && trace.batch() == batch));
        return traces;
    }

    /** Whether the list created the person. */
    boolean created() {
        return created;
    }

    /** Whether somebody changed, since then, the person whom the list created, or a field that it overwrote. */
    boolean kept() {
        return kept;
    }

    /** Whether the act put the person away, who is away by it still. */
    boolean away() {
        return away;
    }

    /** The fields that the list overwrote and nobody changed since, each with what stood there before. */
    Map<String, String> before() {
        return created ? Map.of() : before;
    }

    private void take(Trace trace, boolean ours) {
        if (ours && trace.cause().equals(ChangeCause.BULK_AWAY.code())) {
            away = true;
        } else if (away && trace.field().isEmpty()) {
            away = false;
            kept |= !ours;
        } else if (ours && trace.cause().equals(ChangeCause.UNDO.code())) {
            before.remove(trace.field());
        } else if (ours && trace.field().isEmpty()) {
            created = true;
        } else if (ours) {
            before.putIfAbsent(trace.field(), trace.before());
        } else if (created) {
            kept |= !QUIET.contains(trace.cause());
        } else {
            kept |= before.remove(trace.field()) != null;
        }
    }

    /** One line of the journal. */
    record Trace(Long batch, String cause, String field, String before) {}
}
