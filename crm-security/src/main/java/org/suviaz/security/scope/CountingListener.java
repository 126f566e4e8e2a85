package org.suviaz.security.scope;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Hears of each person that is written, and keeps the transaction's {@link Tally}. */
final class CountingListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1L;

    private final transient Map<EventSource, Tally> tallies = new ConcurrentHashMap<>();

    @Override
    public void onPostInsert(PostInsertEvent event) {
        if (event.getEntity() instanceof CountedEntity person) {
            tally(event.getSession()).add(person.count(), 1);
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        if (event.getEntity() instanceof CountedEntity person) {
            CountedEntity.Place before = person.counted();
            CountedEntity.Place now = person.count();
            if (!now.equals(before)) {
                tally(event.getSession()).add(before, -1);
                tally(event.getSession()).add(now, 1);
            }
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        if (event.getEntity() instanceof CountedEntity person) {
            tally(event.getSession()).add(person.counted(), -1);
        }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private Tally tally(EventSource session) {
        return tallies.computeIfAbsent(session, this::begun);
    }

    private Tally begun(EventSource session) {
        Tally tally = new Tally();
        session.getActionQueue().registerProcess(tally);
        session.getActionQueue().registerProcess((committed, over) -> tallies.remove(session));
        return tally;
    }
}
