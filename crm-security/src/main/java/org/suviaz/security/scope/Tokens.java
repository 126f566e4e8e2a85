package org.suviaz.security.scope;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.suviaz.signing.Signer;
import org.suviaz.signing.Signing;

/**
 * Signs every connection for the caller of the thread that takes it, so that the database knows whose rows it may show.
 * An account has one token for as long as nothing changes in what it reaches; after a grant that ended, a moved zone or
 * the end of a day the next checkout gets another, and the former one is closed as soon as no connection has it.
 */
@ApplicationScoped
public class Tokens implements Signer {

    private static final System.Logger LOG = System.getLogger(Tokens.class.getName());

    /** For whoever binds callers; null where no server stands around. */
    private static volatile Tokens present;

    private final OpenCallers callers;
    private final SignedTransactions transactions;
    private final Map<Integer, Token> tokens = new ConcurrentHashMap<>();
    private final Map<Connection, Token> out = Collections.synchronizedMap(new WeakHashMap<>());

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService threads;

    @Inject
    Tokens(OpenCallers callers, SignedTransactions transactions) {
        this.callers = callers;
        this.transactions = transactions;
    }

    protected Tokens() {
        this(null, null);
    }

    /** Before whatever else a start does. */
    void begin(@Observes @Priority(10) Startup started) {
        transactions.begin();
        present = this;
        Signing.use(this);
    }

    void end(@Observes Shutdown ending) {
        Signing.forget(this);
        present = null;
    }

    /** An account begins to work: what it reached before and does not reach any more is closed, whatever it asks for now. */
    static void bound(int accountId, Optional<Caller> caller) {
        Tokens known = present;
        if (known != null) {
            known.closeOther(accountId, caller);
        }
    }

    private void closeOther(int accountId, Optional<Caller> caller) {
        tokens.computeIfPresent(accountId, (account, token) -> {
            boolean serves = caller.map(Reach::of)
                    .filter(reach -> token.serves(reach, System.nanoTime()))
                    .isPresent();
            if (!serves && token.replace()) {
                close(token);
            }
            return serves ? token : null;
        });
    }

    /**
     * Ends what that account's connections may see, in the middle of whatever they do: a statement that is running is the
     * last that sees anything. A later checkout gets what the account held when its thread was bound.
     */
    public void forget(int accountId) {
        Token token = tokens.remove(accountId);
        if (token != null) {
            token.replace();
            close(token);
        }
    }

    @Override
    public byte[] token(Connection connection) throws SQLException {
        Caller caller = CurrentCaller.get();
        returned(connection);
        Token token = caller == null ? null : taken(Reach.of(caller));
        transactions.signed(connection, caller);
        if (token == null) {
            return null;
        }
        out.put(connection, token);
        return token.bytes();
    }

    @Override
    public void returned(Connection connection) {
        Token token = out.remove(connection);
        if (token != null && token.giveBack()) {
            close(token);
        }
    }

    /** Whoever replaces a token does so before or after this takes it, so that none is closed while one has it. */
    private Token taken(Reach reach) throws SQLException {
        try {
            return tokens.compute(reach.account(), (account, known) -> {
                Token token = known != null && known.serves(reach, System.nanoTime()) ? known : opened(reach, known);
                token.take();
                return token;
            });
        } catch (NotOpened failed) {
            throw failed.cause;
        }
    }

    private Token opened(Reach reach, Token former) {
        Token token = new Token(reach, System.nanoTime());
        try {
            callers.open(token);
        } catch (SQLException failed) {
            throw new NotOpened(failed);
        }
        if (former != null && former.replace()) {
            close(former);
        }
        return token;
    }

    /** Nobody waits for it: a writer that has not committed yet holds it. What is not closed ends by itself. */
    private void close(Token token) {
        threads.execute(() -> {
            try {
                callers.close(token);
            } catch (SQLException | RuntimeException failed) {
                LOG.log(System.Logger.Level.WARNING, "a caller could not be closed and ends by itself");
            }
        });
    }

    private static final class NotOpened extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException cause;

        NotOpened(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
