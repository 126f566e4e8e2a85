package org.suviaz.tests.scope;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The ready roles in groups, written down a second time and apart from the product. */
public final class Who {
    public static final Set<String> ALL = Set.of(
            "DATA_ENTRY",
            "VIEWER",
            "ZONE_ORGANISER",
            "NATIONAL_COORDINATOR",
            "MAILING_ORGANISER",
            "CANVASS_LEAD",
            "AUDITOR",
            "ADMINISTRATOR");

    public static final Set<String> COORDINATOR = Set.of("NATIONAL_COORDINATOR");
    public static final Set<String> ORGANISERS = and(COORDINATOR, "ZONE_ORGANISER");
    public static final Set<String> ENTERING = and(ORGANISERS, "DATA_ENTRY");
    public static final Set<String> MAILERS = and(COORDINATOR, "MAILING_ORGANISER");
    public static final Set<String> PRINTERS = and(ORGANISERS, "MAILING_ORGANISER", "CANVASS_LEAD");
    public static final Set<String> READERS = and(PRINTERS, "VIEWER");
    public static final Set<String> READERS_AND_ENTERING = and(READERS, "DATA_ENTRY");
    public static final Set<String> AUDITOR = Set.of("AUDITOR");
    public static final Set<String> ADMINISTRATOR = Set.of("ADMINISTRATOR");
    public static final Set<String> ZONE_KEEPERS = and(COORDINATOR, "ADMINISTRATOR");

    private Who() {}

    public static Set<String> and(Collection<String> roles, String... more) {
        Set<String> all = new TreeSet<>(roles);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    public static Set<String> without(Collection<String> roles, String... fewer) {
        Set<String> rest = new TreeSet<>(roles);
        List.of(fewer).forEach(rest::remove);
        return Set.copyOf(rest);
    }
}
