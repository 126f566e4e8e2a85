package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/**
 * Every action of the house, sent as another site would have a browser send it: without the page's own token, with
 * somebody else's, from a foreign origin, and by an address alone. Read off the matrix, so that no action is left out.
 */
@Proves("W7")
class CrossSiteIT {
    private static final String STATE = "jakarta.faces.ViewState";
    private static final String EVIL = "http://evil.onion";

    private static Side town;
    private static Side other;
    private static Side country;
    private static int sent;

    @BeforeAll
    static void settle() {
        town = new Side("city-pinsk", "Пінск");
        other = new Side("city-navapolack", "Наваполацк");
        country = new Side("BY", "Мінск");
        acts().forEach(door -> {
            side(door).as(role(door));
            Door.of(door.named(), side(door), role(door));
        });
        stranger();
    }

    @Test
    void no_action_follows_a_foreign_page() {
        List<String> faults = new ArrayList<>();
        Snapshot before = Snapshot.atRest();
        for (Door door : acts()) {
            Visitor visitor = side(door).as(role(door));
            Map<String, String> named = Door.of(door.named(), side(door), role(door));
            Map<String, String> fields = fields(door, visitor, named);
            String address = door.address() + query(named);
            expect(faults, door, "from another origin", 404, visitor.postFrom(EVIL, address, fields));
            expect(faults, door, "from an unnamed other site", 404, visitor.postFrom("", address, fields));
            Map<String, String> asked = new LinkedHashMap<>(fields);
            asked.putAll(named);
            Answer got = visitor.getOnly(door.address() + query(asked));
            expect(faults, door, "by its address", fields.containsKey(STATE) ? 404 : got.status(), got);
            if (fields.containsKey(STATE)) {
                asked.remove(STATE);
                calm(faults, door, "by its address without a token", visitor.getOnly(door.address() + query(asked)));
                fields.remove(STATE);
                calm(faults, door, "without a token", visitor.post(address, fields));
                fields.put(STATE, stranger());
                calm(faults, door, "with a stranger's token", visitor.post(address, fields));
            }
            Snapshot after = Snapshot.now();
            String changed = after.changedSince(before);
            if (!changed.isEmpty()) {
                faults.add(door + " changed " + changed);
            }
            before = after;
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void another_site_signs_nobody_out_and_changes_no_language() {
        Visitor visitor = SignIn.as(town.staff("CANVASS_LEAD"));
        for (String address : List.of("/leave", "/panic", "/language", "/search", "/contacts/narrow")) {
            assertEquals(
                    404,
                    visitor.postFrom(EVIL, address, Map.of("to", "en", "back", "/"))
                            .status(),
                    address);
        }
        Answer start = visitor.get(SignIn.START);
        assertEquals(SignIn.START, start.address().getPath());
        assertEquals("be", start.html().child(0).attr("lang"));
    }

    /** All that a test of this kind can send without ending the visit. */
    private static List<Door> acts() {
        return Matrix.doors().stream()
                .filter(door ->
                        door.kind() != Door.Kind.READ && door.elsewhere().isEmpty())
                .toList();
    }

    /** What the own page would send; where its button is not there, what one would send who has seen it. */
    private static Map<String, String> fields(Door door, Visitor visitor, Map<String, String> named) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (door.kind() == Door.Kind.ACTION) {
            Answer page = visitor.get(door.address() + query(named));
            Optional<Element> button = Optional.ofNullable(page.html().getElementById(door.button()));
            Element form = button.map(found -> found.closest("form"))
                    .orElseGet(() -> page.html().selectFirst("form:has(input[name=" + STATE + "])"));
            if (form != null) {
                fields.putAll(Visitor.fields((FormElement) form, null));
            }
            fields.put(door.button(), button.map(Element::val).orElse("x"));
        }
        named.forEach((name, value) -> fields.replaceAll((key, is) -> key.endsWith(":" + name) ? value : is));
        return fields;
    }

    private static String stranger() {
        return other.as("VIEWER")
                .get("/accounts/own/ownPassphrase")
                .html()
                .select("input[name=" + STATE + "]")
                .val();
    }

    private static Side side(Door door) {
        return door.everywhere() ? country : town;
    }

    private static String role(Door door) {
        return List.of("ZONE_ORGANISER", "NATIONAL_COORDINATOR", "ADMINISTRATOR").stream()
                .filter(door.roles()::contains)
                .findFirst()
                .orElseGet(() -> door.roles().iterator().next());
    }

    private static String query(Map<String, String> named) {
        return named.entrySet().stream()
                .map(one -> Visitor.encoded(one.getKey()) + "=" + Visitor.encoded(one.getValue()))
                .collect(Collectors.joining("&", named.isEmpty() ? "" : "?", ""));
    }

    private static void expect(List<String> faults, Door door, String how, int status, Answer answer) {
        sent++;
        if (answer.status() != status) {
            faults.add(door + " " + how + " gave " + answer.status());
        }
    }

    private static void calm(List<String> faults, Door door, String how, Answer answer) {
        sent++;
        if (answer.status() >= 500 || answer.body().contains("Exception")) {
            faults.add(door + " " + how + " gave " + answer.status());
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf("CrossSiteIT: %d actions, %d requests that no page of ours made%n", acts().size(), sent);
    }
}
