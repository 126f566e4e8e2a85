package org.suviaz.tests.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentHelper;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentHelper.ServerDeploymentException;
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

    /** Lets another archive stand at the same address with the same database while that is done; then the real one again. */
    static synchronized void instead(String name, InputStream archive, Runnable work) {
        makeRoom();
        try (var client = client()) {
            var helper = new ServerDeploymentHelper(client);
            helper.deploy(name, archive);
            try {
                work.run();
            } finally {
                helper.undeploy(name);
            }
        } catch (IOException | ServerDeploymentException failed) {
            throw new IllegalStateException(name, failed);
        } finally {
            real();
        }
    }

    private static ModelControllerClient client() throws IOException {
        return ModelControllerClient.Factory.create("127.0.0.1", House.managementPort());
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
        try (var client = client()) {
            ModelNode answer = client.execute(request);
            if (!"success".equals(answer.get("outcome").asString())) {
                throw new IllegalStateException(request + ": " + answer);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
