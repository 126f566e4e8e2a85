package org.suviaz.tests.audit;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.MissingResourceException;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

/** What can be thrown in a house: by the machine itself, by the database, and by whoever wrote a line wrongly. */
enum Breaking {
    NOTHING_THERE(() -> String.valueOf((Object) null).substring(100)),
    NULL(() -> ((String) absent()).length()),
    WRONG_KIND(() -> ((Integer) (Object) "x").intValue()),
    DIVISION(() -> Math.floorDiv(1, "".length())),
    NO_NUMBER(() -> Long.parseLong(Breaking.SECRET)),
    BEYOND_THE_END(() -> List.of().get(3)),
    UNCHANGEABLE(() -> List.of().add(null)),
    NEGATIVE_SIZE(() -> new ArrayList<>(-1)),
    NO_SUCH_DAY(() -> LocalDate.of(2026, 2, 31)),
    NO_SUCH_NAME(() -> Thread.State.valueOf(Breaking.SECRET)),
    STATE(() -> fail(new IllegalStateException(Breaking.SECRET))),
    GONE(() -> fail(new NoSuchElementException(Breaking.SECRET))),
    CHANGED_MEANWHILE(() -> fail(new ConcurrentModificationException(Breaking.SECRET))),
    NO_WORDS(() -> fail(new MissingResourceException(Breaking.SECRET, "Words", "key"))),
    FORBIDDEN(() -> fail(new SecurityException(Breaking.SECRET))),
    DISK_FULL(() -> fail(new UncheckedIOException(new IOException("No space left on device " + Breaking.SECRET)))),
    FILE_UNREADABLE(() -> fail(new IOException(Breaking.SECRET))),
    SERVLET(() -> fail(new ServletException(Breaking.SECRET))),
    STATEMENT(() -> fail(new SQLSyntaxErrorException(Breaking.SECRET))),
    DATABASE(() -> fail(new PersistenceException(new SQLException(Breaking.SECRET)))),
    DATABASE_SLOW(() -> fail(new SQLTimeoutException(Breaking.SECRET))),
    DATABASE_AWAY(() -> fail(new SQLTransientConnectionException(Breaking.SECRET))),
    ROW_CHANGED(() -> fail(new OptimisticLockException(Breaking.SECRET))),
    ELSEWHERE(() -> fail(new CompletionException(new TimeoutException(Breaking.SECRET)))),
    INTERRUPTED(() -> fail(new InterruptedException(Breaking.SECRET))),
    NO_REFLECTION(() -> Class.forName("none.of." + "Ours")),
    CLASS_GONE(() -> fail(new NoClassDefFoundError(Breaking.SECRET))),
    CLASS_NOT_BEGUN(() -> fail(new ExceptionInInitializerError(Breaking.SECRET))),
    NOT_TRUE(() -> fail(new AssertionError(Breaking.SECRET))),
    ENDLESS(() -> deeper(0)),
    MEMORY(() -> fail(new OutOfMemoryError(Breaking.SECRET)));

    /** What an exception of real life has in its message: a statement, a name, and a path. */
    static final String SECRET =
            "select surname_be from contact where phone = 'Zq7wKanarejka' /opt/suviaz/standalone/data org.suviaz.Secret";

    private final Line line;

    Breaking(Line line) {
        this.line = line;
    }

    /** Does what breaks. */
    void now() {
        try {
            line.run();
        } catch (Throwable thrown) {
            Breaking.<RuntimeException>sneak(thrown);
        }
        throw new AssertionError(this + " did not break");
    }

    private static Object absent() {
        return null;
    }

    private static Object fail(Throwable thrown) throws Throwable {
        throw thrown;
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + depth;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @FunctionalInterface
    private interface Line {
        Object run() throws Throwable;
    }
}
