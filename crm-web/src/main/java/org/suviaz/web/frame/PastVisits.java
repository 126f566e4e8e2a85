package org.suviaz.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Why sessions that are no more ended, so that a browser that comes back with one is told. */
@ApplicationScoped
public class PastVisits {

    private static final int MOST = 5_000;

    /** By the session's number; the oldest go first. */
    private final Map<String, VisitEnd> ends = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, VisitEnd> eldest) {
            return size() > MOST;
        }
    };

    synchronized void note(String session, VisitEnd why) {
        ends.put(session, why);
    }

    /** Why that session ended, if it did and is remembered. */
    public synchronized Optional<VisitEnd> why(String session) {
        return session == null ? Optional.empty() : Optional.ofNullable(ends.get(session));
    }
}
