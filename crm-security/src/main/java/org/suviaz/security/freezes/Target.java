package org.suviaz.security.freezes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is frozen: an account, or a zone with everybody who holds roles nowhere but in it.
 *
 * @param id of the account or of the zone
 */
public record Target(Kind kind, int id) {

    /** One person or a whole place. */
    public enum Kind {
        ACCOUNT,
        ZONE
    }

    private static final Pattern CODE = Pattern.compile("(account|zone) (\\d{1,9})");

    public static Target account(int id) {
        return new Target(Kind.ACCOUNT, id);
    }

    public static Target zone(int id) {
        return new Target(Kind.ZONE, id);
    }

    /** Whether it is a zone with everybody in it. */
    public boolean whole() {
        return kind == Kind.ZONE;
    }

    /** As it stands in a request and in the log of refusals. */
    String code() {
        return (whole() ? "zone " : "account ") + id;
    }

    static Optional<Target> of(String code) {
        Matcher read = CODE.matcher(code);
        return read.matches()
                ? Optional.of(new Target(
                        read.group(1).equals("zone") ? Kind.ZONE : Kind.ACCOUNT, Integer.parseInt(read.group(2))))
                : Optional.empty();
    }
}
