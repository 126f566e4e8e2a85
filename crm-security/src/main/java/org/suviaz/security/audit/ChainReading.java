package org.suviaz.security.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.suviaz.database.NativeSql;
import org.suviaz.security.chain.ChainTable;
import org.suviaz.security.chain.Checkpoint;
import org.suviaz.security.chain.Verdict;
import org.suviaz.security.chain.Witness;

/** Reads the whole log through for checking, on another connection than the writer's: nobody waits for it. */
@ApplicationScoped
class ChainReading {

    @Resource(lookup = "java:jboss/datasources/Suviaz")
    private DataSource database;

    @NativeSql("a connection for reading the log as one snapshot")
    Verdict check(Predicate<Checkpoint> genuine, List<Witness> witnesses) {
        try (Connection connection = database.getConnection()) {
            return ChainTable.check(connection, genuine, witnesses);
        } catch (SQLException failed) {
            throw new IllegalStateException("the log could not be read", failed);
        }
    }
}
