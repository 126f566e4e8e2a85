package org.suviaz.tests.house;

import java.util.ArrayList;
import java.util.List;
import org.suviaz.launcher.AppServer;

/** Reads the first accounts out of what the server prints; they never reach a log. */
public final class Welcome {
    private final List<FirstAccount> accounts = new ArrayList<>();

    /** Whether that line told an account. */
    public synchronized boolean took(String line) {
        if (!line.startsWith(AppServer.WELCOME)) {
            return false;
        }
        String[] parts = line.split("\\|");
        if ("account".equals(parts[1])) {
            accounts.add(new FirstAccount(parts[2], parts[3], parts[4], parts[5]));
        }
        return true;
    }

    public synchronized FirstAccount account(String role) {
        return accounts.stream()
                .filter(account -> account.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no first account of role " + role + " was told: "
                        + accounts.stream().map(FirstAccount::role).toList()));
    }
}
