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

    /** Whom to ask; null while no archive stands. */
    static Signer signer() {
        return signer;
    }

    /**
     * Lets a connection work for whom that token stands for; null is nobody. Where that fails the connection is broken off,
     * so that nobody ever works with what another left on it.
     */
    @NativeSql("tells the database who is asking; reads and writes no row")
    public static void sign(Connection connection, byte[] token) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("set @tok = ?")) {
            statement.setBytes(1, token);
            statement.execute();
        } catch (SQLException | RuntimeException failed) {
            breakOff(connection);
            throw failed;
        }
    }

    static void breakOff(Connection connection) throws SQLException {
        connection.abort(Runnable::run);
    }
}
