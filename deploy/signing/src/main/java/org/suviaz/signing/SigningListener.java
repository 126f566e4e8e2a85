package org.suviaz.signing;

import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.jca.adapters.jdbc.spi.listener.ConnectionListener;

/**
 * The one place at which connections learn for whom they work: the pool calls it at each checkout and each return,
 * whoever asked for the connection.
 */
public final class SigningListener implements ConnectionListener {

    @Override
    public void initialize(ClassLoader loader) {
        // the archive comes later
    }

    @Override
    public void activated(Connection connection) throws SQLException {
        Signing.sign(connection);
    }

    @Override
    public void passivated(Connection connection) throws SQLException {
        Signing.clear(connection);
    }
}
