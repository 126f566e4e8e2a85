package org.suviaz.security.scope;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Lets the counting hear of all that is written, whoever writes it; the persistence provider finds it by itself. */
public class CountingIntegrator implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        EventListenerRegistry events = factory.getServiceRegistry().requireService(EventListenerRegistry.class);
        CountingListener counting = new CountingListener();
        events.appendListeners(EventType.POST_INSERT, counting);
        events.appendListeners(EventType.POST_UPDATE, counting);
        events.appendListeners(EventType.POST_DELETE, counting);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry services) {
        // nothing stays open
    }
}
