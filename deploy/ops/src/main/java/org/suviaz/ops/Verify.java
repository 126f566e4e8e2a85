package org.suviaz.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.suviaz.security.chain.ChainTable;
import org.suviaz.security.chain.Verdict;

/**
 * Checks a log without its house, from the same or another machine:
 * {@code java -jar suviaz-verify.jar [settings.properties [checkpoints.txt]]}. The settings are url, user and password of
 * the database; without a file CRM_DB_URL, CRM_DB_USER and CRM_DB_PASSWORD of the environment. In the second file stand
 * checkpoints, the long line of a printed page each; where all is well the newest is added to it.
 */
public final class Verify {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int NOT_CHECKED = 2;

    private Verify() {}

    /** Ends with 0 where the log is whole, with 1 where it is not, and with 2 where it could not be checked. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv(), System.out));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
        try {
            Properties settings = arguments.length > 0 ? read(Path.of(arguments[0])) : from(environment);
            KeptPapers papers = KeptPapers.in(arguments.length > 1 ? Path.of(arguments[1]) : null);
            return checked(settings, papers, out);
        } catch (IOException | SQLException | IllegalArgumentException failed) {
            out.println("not checked: " + failed.getMessage());
            return NOT_CHECKED;
        }
    }

    private static int checked(Properties settings, KeptPapers papers, PrintStream out)
            throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(
                wanted(settings, "url"), wanted(settings, "user"), wanted(settings, "password"))) {
            Verdict verdict = ChainTable.check(connection, papers.genuine(), papers.witnesses());
            if (papers.none()) {
                out.println("signatures of checkpoints were not checked: no checkpoint was given to tell their key");
            }
            if (!verdict.whole()) {
                out.printf(
                        "broken: %s at %d; %d entries before it are sound%n",
                        verdict.how(), verdict.firstBroken(), verdict.checked());
                return BROKEN;
            }
            papers.keep(verdict.last());
            out.printf("whole: %d entries%n", verdict.checked());
            return WHOLE;
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read.load(in);
        }
        return read;
    }

    private static Properties from(Map<String, String> environment) {
        Properties read = new Properties();
        Map.of("url", "CRM_DB_URL", "user", "CRM_DB_USER", "password", "CRM_DB_PASSWORD")
                .forEach((name, variable) -> read.setProperty(name, environment.getOrDefault(variable, "")));
        return read;
    }

    private static String wanted(Properties settings, String name) {
        String value = settings.getProperty(name, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the setting " + name + " is missing");
        }
        return value;
    }
}
