package org.suviaz.signing;

import java.sql.Connection;
import java.sql.SQLException;

/** Knows for whom a connection works that leaves the pool at this moment; the archive that stands on the server brings it. */
public interface Signer {

    /**
     * The token of whoever works on the running thread, null where nobody does.
     *
     * @param connection the one that the pool keeps, the same object at each checkout
     */
    byte[] token(Connection connection) throws SQLException;

    /** The connection is back, and signed by nobody. */
    void returned(Connection connection);
}
