package org.suviaz.imports;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.suviaz.geo.Home;

/**
 * The files that are being checked stay open between two steps, so that each is read once. What is here can be lost at
 * any moment: then the file is opened anew and read up to where the last step ended.
 */
@ApplicationScoped
class OpenLists {

    private static final int MOST = 4;
    private static final Duration IDLE = Duration.ofMinutes(2);

    private record Held(OpenList list, int taken, Instant since) {}

    private final Map<Long, Held> lists = new LinkedHashMap<>();
    private final Intake intake;

    @Inject
    OpenLists(Intake intake) {
        this.intake = intake;
    }

    protected OpenLists() {
        this(null);
    }

    /** The list's file, read up to so many rows. Whoever takes it gives it back by {@link #keep}, or closes it. */
    OpenList take(ImportBatch batch, int taken) {
        Held held = takenOut(batch.id());
        if (held != null && held.taken() == taken) {
            return held.list();
        }
        if (held != null) {
            held.list().close();
        }
        return intake.open(batch, taken);
    }

    private synchronized Held takenOut(long batchId) {
        return lists.remove(batchId);
    }

    /** Until the next step; so many of its rows were laid down. */
    synchronized void keep(long batchId, int taken, OpenList list) {
        lists.put(batchId, new Held(list, taken, Home.now()));
        Instant late = Home.now().minus(IDLE);
        Iterator<Held> oldest = lists.values().iterator();
        while (oldest.hasNext()) {
            Held held = oldest.next();
            if (held.since().isBefore(late) || lists.size() > MOST) {
                held.list().close();
                oldest.remove();
            }
        }
    }

    @PreDestroy
    synchronized void closeAll() {
        lists.values().forEach(held -> held.list().close());
        lists.clear();
    }
}
