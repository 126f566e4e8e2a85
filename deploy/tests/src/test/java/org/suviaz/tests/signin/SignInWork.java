package org.suviaz.tests.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.suviaz.security.accounts.SecondFactors;
import org.suviaz.security.accounts.SignIns;
import org.suviaz.security.accounts.SignedIn;
import org.suviaz.security.keys.Seals;
import org.suviaz.security.scope.Callers;

/** Signs in inside the server and counts what that costs: hashes and statements. */
@Dependent
public class SignInWork {
    static final String PASSPHRASE = "сем цвікоў у сцяне і ніводнага лішняга";
    static final String LOOPBACK = "127.0.0.1";

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final String ACCOUNTS = "org.suviaz.security.accounts.";

    private static String hash;

    @Inject
    private SignIns signIns;

    @Inject
    private SecondFactors factors;

    @Inject
    private Callers callers;

    @Inject
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Seals seals;

    /**
     * What one try cost.
     *
     * @param in whether it was let in
     */
    record Cost(boolean in, long hashes, long statements) {}

    Cost cost(String name, String passphrase, String code, String from) {
        long hashes = hashes();
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long statements = statistics.getPrepareStatementCount();
            boolean in = signIns.signIn(name, passphrase, code, from).isPresent();
            return new Cost(in, hashes() - hashes, statistics.getPrepareStatementCount() - statements);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    Optional<SignedIn> in(String name, String code) {
        return signIns.signIn(name, PASSPHRASE, code, LOOPBACK);
    }

    /** Whether the account has a second factor, asked as whoever is signed in to it. */
    boolean has(String name) {
        return callers.as(id(name), factors::has);
    }

    /** Whether that is a code of it, asked in the same way. */
    boolean confirmed(String name, String code) {
        return callers.as(id(name), () -> factors.confirm(code));
    }

    long wrong(String name) {
        return ((Number) entities.createNativeQuery("select wrong from second_factor where account_id = ?1")
                        .setParameter(1, id(name))
                        .getSingleResult())
                .longValue();
    }

    /** The code of this moment. */
    static String code() {
        try {
            Class<?> totp = Class.forName(ACCOUNTS + "Totp");
            Object step = opened(totp, "step", Instant.class).invoke(null, Instant.now());
            return (String) opened(totp, "code", byte[].class, long.class).invoke(null, SECRET, step);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An account with a second factor, or without. */
    void account(String name, boolean factor) {
        run("insert into account (name, passphrase, opened_at) values (?1, ?2, now(3))", name, hash());
        if (factor) {
            int id = id(name);
            run(
                    "insert into second_factor (account_id, secret, last_step, enrolled_at) values (?1, ?2, 0, now(3))",
                    id,
                    seals.seal("second factor", String.valueOf(id), SECRET));
        }
    }

    int id(String name) {
        return ((Number) entities.createNativeQuery("select id from account where name = ?1")
                        .setParameter(1, name)
                        .getSingleResult())
                .intValue();
    }

    void run(String sql, Object... values) {
        try {
            transaction.begin();
            var query = entities.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static synchronized String hash() {
        try {
            if (hash == null) {
                hash = (String) opened(Class.forName(ACCOUNTS + "Argon2"), "hash", String.class)
                        .invoke(null, PASSPHRASE);
            }
            return hash;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long hashes() {
        try {
            return (Long) opened(Class.forName(ACCOUNTS + "Argon2"), "computed").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method opened(Class<?> type, String name, Class<?>... arguments)
            throws ReflectiveOperationException {
        Method method = type.getDeclaredMethod(name, arguments);
        method.setAccessible(true);
        return method;
    }
}
