package org.suviaz.tests.scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Difference;
import org.suviaz.tests.http.Visitor;

/**
 * One role at one door, with its own things and with those of another zone. Whatever is answered otherwise than the row
 * says is a fault; "not yours" has to be the answer to "not there", to the last byte, and leave one entry in the log.
 */
final class Knock {
    private static final String NONE = "/contacts/none/none";
    private static final String STATE = "jakarta.faces.ViewState";

    private final Door door;
    private final String role;
    private final Side own;
    private final Side foreign;
    private final boolean letIn;
    private final List<String> faults = new ArrayList<>();
    private int asked;

    private Knock(Door door, String role, Side own, Side foreign, boolean letIn) {
        this.door = door;
        this.role = role;
        this.own = own;
        this.foreign = foreign;
        this.letIn = letIn;
    }

    /** With that role in the zone of its own things. */
    static Knock at(Door door, String role, Side own, Side foreign) {
        return new Knock(door, role, own, foreign, door.roles().contains(role));
    }

    /** With that role in one town, at a door that opens to the whole country alone. */
    static Knock fromOneTown(Door door, String role, Side own, Side foreign) {
        return new Knock(door, role, own, foreign, false);
    }

    /** Makes what the requests are going to name, so that the requests themselves write nothing. */
    void prepare() {
        own.as(role);
        for (Map<String, Thing> things : List.of(door.named(), door.typed())) {
            Door.of(things, own, role);
            Door.of(things, foreign, role);
        }
    }

    /** Everything that was not as the row says, a line each. */
    List<String> faults() {
        if (door.kind() == Door.Kind.READ) {
            read();
        } else {
            write();
        }
        return faults;
    }

    /** How many answers were looked at. */
    int asked() {
        return asked;
    }

    private void read() {
        Map<String, String> mine = Door.of(door.named(), own, role);
        if (!letIn) {
            refused("own", () -> get(mine), this::none);
            if (belongs()) {
                refused("foreign", () -> get(theirs()), this::none);
            }
            return;
        }
        Answer opened = get(mine);
        expect(opened.status() == 200, "own gave " + opened.status());
        shown("own", opened);
        if (belongs()) {
            foreign(() -> get(theirs()), () -> get(Door.unknown(door.named())), theirs());
        }
    }

    private void write() {
        boolean plain = door.kind() == Door.Kind.POST;
        boolean opens =
                plain ? letIn : Matrix.page(door.address()).roles().contains(role) && (letIn || !door.everywhere());
        Answer page = plain || !opens ? null : get(Door.of(door.named(), own, role));
        Map<String, String> form = page == null ? pressed() : form(page);
        if (!opens) {
            refused("own", () -> post(form, Door.of(door.named(), own, role)), this::none);
            if (belongs()) {
                refused("foreign", () -> post(form, theirs()), this::none);
            }
            return;
        }
        boolean may = letIn;
        if (door.kind() == Door.Kind.ACTION && door.seen()) {
            boolean seen = button(page).isPresent();
            expect(seen == may, "the button is " + (seen ? "shown" : "not shown"));
        }
        if (!may) {
            Answer forged = post(form, Door.of(door.named(), own, role));
            expect(forged.status() < 500, "own without the right gave " + forged.status());
        }
        if (belongs()) {
            foreign(() -> post(form, theirs()), () -> post(form, Door.unknown(door.named())), theirs());
        }
        if (may && !door.typed().isEmpty()) {
            typed(form);
        }
    }

    /** Whether what is named can be somebody else's: what the whole country shares is nobody's own. */
    private boolean belongs() {
        return !door.named().isEmpty() && !door.everywhere();
    }

    /** Somebody else's is answered as nobody's. */
    private void foreign(Supplier<Answer> theirs, Supplier<Answer> nobodys, Map<String, String> sent) {
        Answer unknown = nobodys.get();
        if (door.answer() == Door.Foreign.NOT_THERE) {
            refused("foreign", theirs, () -> unknown);
        } else {
            Answer answer = theirs.get();
            same("foreign", answer, unknown, sent, Door.unknown(door.named()));
        }
    }

    /** A foreign word or number in a field is refused there, as one that nobody has. */
    private void typed(Map<String, String> form) {
        Map<String, String> mine = Door.of(door.named(), own, role);
        Map<String, String> foreigns = Door.of(door.typed(), foreign, role);
        Map<String, String> nobodys = Door.unknown(door.typed());
        Answer answer = post(with(form, foreigns), mine);
        Answer unknown = post(with(form, nobodys), mine);
        same("foreign in a field", answer, unknown, foreigns, nobodys);
    }

    private void refused(String what, Supplier<Answer> asking, Supplier<Answer> measure) {
        Answer nothing = measure.get();
        long before = Denials.count();
        Answer answer = asking.get();
        long entries = Denials.count() - before;
        expect(answer.status() == 404, what + " gave " + answer.status());
        expect(entries == 1, what + " left " + entries + " entries");
        same(what, answer, nothing, Map.of(), Map.of());
    }

    private void same(
            String what, Answer answer, Answer measure, Map<String, String> sent, Map<String, String> instead) {
        shown(what, answer);
        expect(
                answer.status() == measure.status(),
                what + " gave " + answer.status() + ", unknown " + measure.status());
        String difference = Difference.between(told(answer, sent, instead), told(measure, instead, instead));
        expect(difference.isEmpty(), what + " differs from unknown: " + difference);
    }

    /** Without what the two requests themselves said, and without the numbers that each search gets anew. */
    private static String told(Answer answer, Map<String, String> sent, Map<String, String> instead) {
        String told = answer.comparable().replaceAll("\\b(search|look)=\\d+", "$1=");
        for (Map<String, String> said : List.of(sent, instead)) {
            for (String one : said.values()) {
                told = one.matches("\\d+")
                        ? told.replace("\"" + one + "\"", "\"·\"").replace("=" + one + "\"", "=·\"")
                        : told.replace(one, "·");
            }
        }
        return told;
    }

    private void shown(String what, Answer answer) {
        boolean echo = door.named().values().stream()
                .anyMatch(thing -> foreign.canary().equals(thing.of(foreign, role)));
        expect(echo || !answer.body().contains(foreign.canary()), what + " shows somebody of the other zone");
        expect(!answer.body().contains("Exception"), what + " shows what broke");
        expect(answer.status() < 500, what + " gave " + answer.status());
    }

    private Map<String, String> theirs() {
        return Door.of(door.named(), foreign, role);
    }

    private Answer none() {
        return own.nothing(role, () -> own.as(role).get(NONE));
    }

    private Answer get(Map<String, String> named) {
        asked++;
        return own.as(role).get(door.address() + query(named));
    }

    /** Puts the numbers into the fields of those names, and into the address where the form has none. */
    private Answer post(Map<String, String> form, Map<String, String> named) {
        asked++;
        Map<String, String> fields = new LinkedHashMap<>(form);
        Map<String, String> rest = new LinkedHashMap<>(named);
        named.forEach((name, value) -> {
            for (String field : List.of(name, "form:" + name)) {
                if (fields.replace(field, value) != null) {
                    rest.remove(name);
                }
            }
        });
        if (door.kind() == Door.Kind.POST) {
            fields.putAll(rest);
            rest.clear();
        }
        return own.as(role).post(door.address() + query(rest), fields);
    }

    private static Map<String, String> with(Map<String, String> form, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(form);
        typed.forEach((field, value) -> fields.put("form:" + field, value));
        return fields;
    }

    private static String query(Map<String, String> named) {
        return named.isEmpty()
                ? ""
                : named.entrySet().stream()
                        .map(one -> one.getKey() + "=" + Visitor.encoded(one.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** What a browser would send at a press of the button; where it is not shown, what one would who has seen it elsewhere. */
    private Map<String, String> form(Answer page) {
        Optional<Element> button = button(page);
        if (button.isPresent()) {
            Map<String, String> pressed =
                    Visitor.fields((FormElement) button.get().closest("form"), null);
            pressed.put(button.get().attr("name"), button.get().val());
            return pressed;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Optional.ofNullable(page.html().selectFirst("form:has(input[name=" + STATE + "])"))
                .ifPresent(form -> fields.putAll(Visitor.fields((FormElement) form, null)));
        pressed().forEach(fields::putIfAbsent);
        return fields;
    }

    /** The least that a press of the button sends. */
    private Map<String, String> pressed() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (door.kind() == Door.Kind.ACTION) {
            String id = door.button().replaceFirst(":.*", "");
            fields.put(id, id);
            fields.put(door.button(), "x");
            door.named().keySet().forEach(name -> fields.put(name, ""));
        }
        return fields;
    }

    private Optional<Element> button(Answer page) {
        return Optional.ofNullable(page.html().getElementById(door.button()));
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(door + " as " + role + ": " + otherwise);
        }
    }
}
