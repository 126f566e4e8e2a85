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

    /** Lets the log tell everything of that category, or no more than it does by itself. */
    static void tell(String category, boolean everything) {
        ModelNode logger = new ModelNode();
        logger.get("operation").set(everything ? "add" : "remove");
        logger.get("address").add("subsystem", "logging");
        logger.get("address").add("logger", category);
        if (everything) {
            logger.get("level").set("DEBUG");
        }
        ask(logger);
        ModelNode console = new ModelNode();
        console.get("operation").set("write-attribute");
        console.get("address").add("subsystem", "logging");
        console.get("address").add("console-handler", "CONSOLE");
        console.get("name").set("level");
        console.get("value").set(everything ? "DEBUG" : "INFO");
        ask(console);
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
