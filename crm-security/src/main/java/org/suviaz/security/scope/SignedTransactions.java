package org.suviaz.security.scope;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.suviaz.signing.Signing;

/**
 * Knows for whom the connection of each transaction is signed. A transaction keeps one connection, so where another caller
 * begins to work in its middle that connection is signed anew before the next statement.
 */
@ApplicationScoped
class SignedTransactions {

    private static final String SIGNED = SignedTransactions.class.getName();

    /** For Hibernate, which makes the one that asks by itself. */
    private static volatile SignedTransactions present;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    void begin() {
        present = this;
    }

    /** The connection goes out for that caller, or for nobody. */
    void signed(Connection connection, Caller caller) {
        if (registry.getTransactionKey() != null) {
            registry.putResource(SIGNED, new Signed(connection, caller));
        }
    }

    /** Before each statement. */
    static void check() {
        SignedTransactions known = present;
        if (known != null) {
            known.signAnewWhereAnotherWorks();
        }
    }

    private void signAnewWhereAnotherWorks() {
        if (registry.getTransactionKey() != null
                && registry.getResource(SIGNED) instanceof Signed signed
                && signed.caller() != CurrentCaller.get()) {
            try {
                Signing.sign(signed.connection());
            } catch (SQLException failed) {
                throw new IllegalStateException("the connection could not be signed", failed);
            }
        }
    }

    private record Signed(Connection connection, Caller caller) {}
}
