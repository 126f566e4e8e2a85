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
            ask("deploy");
            realStands = true;
        }
    }

    /** Makes room for an archive with the same address and the same database. */
    static synchronized void makeRoom() {
        if (realStands) {
            ask("undeploy");
            realStands = false;
        }
    }

    private static void ask(String operation) {
        ModelNode request = new ModelNode();
        request.get("operation").set(operation);
        request.get("address").add("deployment", REAL);
        try (var client = ModelControllerClient.Factory.create("127.0.0.1", House.managementPort())) {
            ModelNode answer = client.execute(request);
            if (!"success".equals(answer.get("outcome").asString())) {
                throw new IllegalStateException(operation + ": " + answer);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
