package org.suviaz.security.scope;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.Role;

/** The door to who is asking without a container: this thread becomes a caller, whom the database comes to know too. */
public final class BenchCaller {

    private static final int ACCOUNT = 1;
    private static final int LAST = 65_535;

    private BenchCaller() {}

    /**
     * From now on this thread asks as somebody with that role in these zones.
     *
     * @param application a connection of the application's user
     * @return the token with which a connection is signed for the same caller
     */
    public static byte[] become(Role role, List<ZoneRow> zones, Connection application) throws SQLException {
        Caller caller = new Caller(
                ACCOUNT,
                "bench",
                zones.stream().map(zone -> new GrantedRole(role, zone)).toList());
        Token token = new Token(Reach.of(caller), System.nanoTime());
        OpenCallers.open(application, token);
        CurrentCaller.set(caller);
        return token.bytes();
    }

    /** What somebody may look for by a field who reads it of everybody seen. */
    public static FieldChoice open() {
        return new FieldChoice("open", Ranges.of(List.of(new Ranges.Range(0, LAST))), true);
    }
}
