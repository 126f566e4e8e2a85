package org.suviaz.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the next page says about the act before it; kept in the session, for Faces' flash would need a cookie. */
@Named
@SessionScoped
public class Notices implements Serializable {

    private final ArrayList<Pending> pending = new ArrayList<>();

    /** The sentence of that key will be shown on the next page, once. */
    public synchronized void add(String key, Object... args) {
        pending.add(new Pending(false, key, args));
    }

    /** The same for a sentence that asks to look again: nothing was done yet. */
    public synchronized void warn(String key, Object... args) {
        pending.add(new Pending(true, key, args));
    }

    /** Gives out what is pending, and forgets it. */
    synchronized List<Pending> take() {
        List<Pending> taken = List.copyOf(pending);
        pending.clear();
        return taken;
    }

    /** A sentence to come: its words are looked up when shown, in the language of that moment. */
    record Pending(boolean warning, String key, Object... args) implements Serializable {}
}
