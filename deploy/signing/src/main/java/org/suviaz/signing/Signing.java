package org.suviaz.signing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.suviaz.database.NativeSql;

/** Where the pool, which is the server's, and the archive meet: who signs connections, and how one is signed. */
public final class Signing {

    private static volatile Signer signer;

    private Signing() {}

    /** From now on this one is asked. */
    public static void use(Signer present) {
        signer = present;
    }

    /** The archive that brought it goes; connections work for nobody from now on. */
    public static void forget(Signer former) {
        if (signer == former) {
            signer = null;
        }
    }

    /**
     * Lets a connection work for whoever works on the running thread, as the signer knows it. Where that fails the
     * connection is broken off: whoever asked may note a failure and go on, and nobody ever works with what another left.
     */
    public static void sign(Connection connection) throws SQLException {
        sign(connection, asked(connection));
    }

    private static byte[] asked(Connection connection) throws SQLException {
        Signer known = signer;
        try {
            return known == null ? null : known.token(connection);
        } catch (SQLException | RuntimeException failed) {
            breakOff(connection);
            throw failed;
        }
    }

    /** The connection is on its way back, and works for nobody any more. */
    static void clear(Connection connection) throws SQLException {
        try {
            sign(connection, null);
        } finally {
            Signer known = signer;
            if (known != null) {
                known.returned(connection);
            }
        }
    }

    /** Null is nobody. */
    @NativeSql("tells the database who is asking; reads and writes no row")
    private static void sign(Connection connection, byte[] token) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("set @tok = ?")) {
            statement.setBytes(1, token);
            statement.execute();
        } catch (SQLException | RuntimeException failed) {
            breakOff(connection);
            throw failed;
        }
    }

    private static void breakOff(Connection connection) throws SQLException {
        connection.abort(Runnable::run);
    }
}
