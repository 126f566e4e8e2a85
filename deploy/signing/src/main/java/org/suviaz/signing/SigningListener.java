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
        Signer signer = Signing.signer();
        Signing.sign(connection, signer == null ? null : token(signer, connection));
    }

    /** The pool notes a failure and goes on, so the connection must not be one on which anybody can. */
    private static byte[] token(Signer signer, Connection connection) throws SQLException {
        try {
            return signer.token(connection);
        } catch (SQLException | RuntimeException failed) {
            Signing.breakOff(connection);
            throw failed;
        }
    }

    @Override
    public void passivated(Connection connection) throws SQLException {
        try {
            Signing.sign(connection, null);
        } finally {
            Signer signer = Signing.signer();
            if (signer != null) {
                signer.returned(connection);
            }
        }
    }
}
