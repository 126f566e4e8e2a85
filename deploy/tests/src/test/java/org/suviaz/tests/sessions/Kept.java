package org.suviaz.tests.sessions;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;

/** What a sign-in page carries of a form that was typed before. */
final class Kept {
    static final String FIELD = "kept";

    private Kept() {}

    /** Signs in by the form of that page, with all that it carries. */
    static Answer signedIn(Visitor visitor, Answer door, Staff staff) {
        return visitor.submit(door, Map.of("name", staff.name(), "passphrase", staff.passphrase()), "go");
    }

    /** The seal in the form; empty where there is none. */
    static String seal(Answer door) {
        Element field = door.html().selectFirst("#form input[name=" + FIELD + "]");
        return field == null ? "" : field.val();
    }
}
