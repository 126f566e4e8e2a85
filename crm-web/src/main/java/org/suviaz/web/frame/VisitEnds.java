package org.suviaz.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;

/** Tells {@link OpenVisits} of each session that ends, however it does. */
@WebListener
public class VisitEnds implements HttpSessionListener, HttpSessionIdListener {

    private final OpenVisits open;

    @Inject
    public VisitEnds(OpenVisits open) {
        this.open = open;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent ended) {
        open.gone(ended.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent changed, String former) {
        open.renumbered(former);
    }
}
