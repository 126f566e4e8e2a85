package org.suviaz.tests.scope;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;

/**
 * Every page of the house once, each as somebody who is let in, with things of the own zone: for tests that look at what
 * all pages have in common. The pages are read off the rows of the matrix, so that no new one is left out.
 */
public final class Tour {
    private final Side town;
    private final Side country;

    /** As the people of a town, and of the whole country where a page opens to them alone. */
    public Tour(Side town, Side country) {
        this.town = town;
        this.country = country;
    }

    /** One page, and as whom it is opened. */
    public record Stop(Side side, String role, String page, Map<String, String> named) {

        public String address() {
            return page
                    + named.entrySet().stream()
                            .map(one -> one.getKey() + "=" + Visitor.encoded(one.getValue()))
                            .collect(Collectors.joining("&", named.isEmpty() ? "" : "?", ""));
        }

        public Visitor visitor() {
            return side.as(role);
        }

        public Answer open() {
            return visitor().get(address());
        }

        @Override
        public String toString() {
            return page + " as " + role;
        }
    }

    /** Those of roles first who may do much, so that a page shows all that it can. */
    public List<Stop> stops() {
        return Matrix.of(Door.Kind.READ)
                .filter(door -> door.elsewhere().isEmpty())
                .map(this::stop)
                .toList();
    }

    private Stop stop(Door door) {
        List<String> first = List.of("NATIONAL_COORDINATOR", "ZONE_ORGANISER", "ADMINISTRATOR", "MAILING_ORGANISER");
        String role = first.stream().filter(door.roles()::contains).findFirst().orElseGet(() -> door.roles()
                .iterator()
                .next());
        Side side = door.everywhere() ? country : town;
        return new Stop(side, role, door.address(), Door.of(door.named(), side, role));
    }
}
