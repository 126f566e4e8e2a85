package org.suviaz.launcher;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Keeps the first accounts, which the server tells once, out of its log, and shows them to who started it. */
final class Welcome {

    private final PrintStream screen;
    private final PrintWriter log;
    private final List<String> accounts = new ArrayList<>();

    Welcome(PrintStream screen, PrintWriter log) {
        this.screen = screen;
        this.log = log;
    }

    synchronized void line(String line) {
        if (line.startsWith(AppServer.WELCOME)) {
            accounts.add(line.substring(AppServer.WELCOME.length()));
        } else {
            log.println(line);
        }
    }

    /** Lines are account|name|role|zone|passphrase in a training organisation, code|name|code|role in any other. */
    synchronized void show() {
        for (String account : accounts) {
            String[] parts = account.split("\\|");
            if ("account".equals(parts[0])) {
                screen.printf("  %-12s %-18s %-8s %s%n", parts[1], parts[2], parts[3], parts[4]);
            } else {
                screen.printf(
                        "  First sign-in as %s (%s) with the code %s (24 hours, once)%n", parts[1], parts[3], parts[2]);
            }
        }
        screen.flush();
    }
}
