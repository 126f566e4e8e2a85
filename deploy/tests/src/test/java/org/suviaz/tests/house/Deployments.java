package org.suviaz.tests.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** Which archive stands on the server: the real one, until a test inside the container needs the place for its own. */
final class Deployments {
    private static final String REAL = "suviaz.ear";

    private static boolean realStands = true;

    private Deployments() {}

    /** Puts the real archive back where it was taken out. */
    static synchronized void real() {
        if (!realStands) {
            freshConnections();
            deployment("deploy");
            realStands = true;
        }
    }

    /** Makes room for an archive with the same address and the same database. */
    static synchronized void makeRoom() {
        if (realStands) {
            deployment("undeploy");
            realStands = false;
        }
        freshConnections();
    }

    /** Lets the pool forget its connections and the statements that they keep ready. */
    static void freshConnections() {
        ModelNode request = new ModelNode();
        request.get("operation").set("flush-all-connection-in-pool");
        request.get("address").add("subsystem", "datasources");
        request.get("address").add("data-source", "Suviaz");
        ask(request);
    }

    private static void deployment(String operation) {
        ModelNode request = new ModelNode();
        request.get("operation").set(operation);
        request.get("address").add("deployment", REAL);
        ask(request);
    }

    private static void ask(ModelNode request) {
        try (var client = ModelControllerClient.Factory.create("127.0.0.1", House.managementPort())) {
            ModelNode answer = client.execute(request);
            if (!"success".equals(answer.get("outcome").asString())) {
                throw new IllegalStateException(request + ": " + answer);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
