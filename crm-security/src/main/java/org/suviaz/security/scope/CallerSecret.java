package org.suviaz.security.scope;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.suviaz.database.NativeSql;
import org.suviaz.geo.Sha256;

/**
 * What this running program must show to open a caller. It is made anew at each start and is in its memory alone; the
 * database has its hash, which only the owner of the tables can lay there.
 */
public final class CallerSecret {

    private static final byte[] SECRET = new byte[32];

    static {
        new SecureRandom().nextBytes(SECRET);
    }

    private CallerSecret() {}

    /**
     * Makes it the one that counts, and ends all callers of the program that ran before.
     *
     * @param owner a connection of the owner of the tables
     */
    @NativeSql("the owner's, at the start: who may open callers from now on; no row of a person")
    public static void lay(Connection owner) throws SQLException {
        try (PreparedStatement secret =
                        owner.prepareStatement("insert into caller_secret (id, hash) values (1, ?) on duplicate key"
                                + " update hash = values(hash)");
                PreparedStatement callers = owner.prepareStatement("delete from caller")) {
            secret.setBytes(1, Sha256.of(SECRET));
            secret.executeUpdate();
            callers.executeUpdate();
        }
    }

    static byte[] bytes() {
        return SECRET.clone();
    }
}
