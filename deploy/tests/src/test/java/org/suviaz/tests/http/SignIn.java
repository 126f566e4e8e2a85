package org.suviaz.tests.http;

import java.util.Map;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;

/** The way in, for visitors and for browsers. */
public final class SignIn {
    public static final String FORM = "/signin/form/signInForm";
    public static final String START = "/start/home/startHome";

    private SignIn() {}

    /** Somebody new at the door, signed in as that account. */
    public static Visitor as(Staff staff) {
        return as(new Visitor(), staff);
    }

    /** That visitor, signed in as that account. */
    public static Visitor as(Visitor visitor, Staff staff) {
        Answer answer = tried(visitor, staff.name(), staff.passphrase());
        if (!answer.address().getPath().equals(START)) {
            throw new AssertionError(staff.name() + " was not let in (" + answer.status() + "):\n" + answer.text());
        }
        return visitor;
    }

    /** Whether this is the sign-in page, and says that sentence to somebody who was in. */
    public static boolean says(Answer answer, String key) {
        return answer.address().getPath().equals(FORM) && answer.text().contains(Say.be(key));
    }

    /** What the door answers to a name and a passphrase. */
    public static Answer tried(Visitor visitor, String name, String passphrase) {
        return visitor.submit(visitor.get(FORM), Map.of("name", name, "passphrase", passphrase), "go");
    }

    /** Signs in, and out before where somebody is in. */
    public static void as(Browser browser, Staff staff) {
        browser.open(House.url() + FORM.substring(1));
        if (browser.text().contains(Say.be("frame.leave"))) {
            browser.press(Say.be("frame.leave"));
        }
        browser.fill("name", staff.name());
        browser.fill("passphrase", staff.passphrase());
        browser.press(Say.be("signin.form.go"));
    }
}
