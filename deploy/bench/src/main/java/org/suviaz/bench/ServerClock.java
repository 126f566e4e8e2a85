package org.suviaz.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongSupplier;

/**
 * How long the database's processor worked for one connection, whatever else the machine does meanwhile. Where the system
 * does not tell that of a single thread, the time that passed.
 */
final class ServerClock {

    private static final long NANOS_OF_A_TICK = 10_000_000;

    private ServerClock() {}

    static LongSupplier of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet told = statement.executeQuery(
                        "select @@pid_file, tid from information_schema.processlist where id = connection_id()")) {
            told.next();
            Path thread = thread(Path.of(told.getString(1)), told.getLong(2));
            return thread != null && Files.isReadable(thread) ? () -> nanos(thread) : System::nanoTime;
        }
    }

    /** The same for all that the server does, whoever asked for it, in steps of 10 ms; where it is told. */
    static LongSupplier ofProcess(long process) {
        Path told = Path.of("/proc", String.valueOf(process), "stat");
        return Files.isReadable(told) ? () -> ticks(told) * NANOS_OF_A_TICK : System::nanoTime;
    }

    /** Of the fields after the name, which may hold anything, the 12th and 13th: in the program and in the system. */
    private static long ticks(Path told) {
        try {
            String stat = Files.readString(told);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Path thread(Path pidFile, long thread) {
        try {
            String process = Files.readString(pidFile).strip();
            return Path.of("/proc", process, "task", String.valueOf(thread), "schedstat");
        } catch (IOException elsewhere) {
            return null;
        }
    }

    private static long nanos(Path thread) {
        try {
            return Long.parseLong(Files.readString(thread).split(" ")[0]);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
