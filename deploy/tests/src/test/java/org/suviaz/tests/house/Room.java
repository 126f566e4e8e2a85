package org.suviaz.tests.house;

import org.jboss.arquillian.container.spi.event.container.BeforeDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Lets Arquillian's archives and the real one take turns on the one server. */
public final class Room implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Maker.class);
    }

    /** Takes the real archive out before another one comes. */
    public static final class Maker {
        public void before(@Observes BeforeDeploy deployment) {
            Deployments.makeRoom();
        }
    }
}
