package org.suviaz.web.frame;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;

/**
 * The words that this visitor searched for, by number: an address holds the number, never a name.
 *
 * <p>The last {@value #MOST} are kept; an older number, or one that never was, finds no words.
 */
@SessionScoped
public class Searches implements Serializable {

    private static final int MOST = 20;
    private static final int LONGEST = 200;

    private final ArrayList<String> kept = new ArrayList<>();
    private int forgotten;

    /** Keeps the words; returns the number they can be asked for by. */
    public synchronized int keep(String words) {
        String all = words == null ? "" : words.strip();
        kept.add(all.length() > LONGEST ? all.substring(0, LONGEST) : all);
        if (kept.size() > MOST) {
            kept.remove(0);
            forgotten++;
        }
        return forgotten + kept.size();
    }

    /** Forgets all words; their numbers find nothing from now on. */
    public synchronized void forget() {
        forgotten += kept.size();
        kept.clear();
    }

    /** The words of that number, or null where there are none. */
    public synchronized String words(Integer number) {
        if (number == null || number <= forgotten || number > forgotten + kept.size()) {
            return null;
        }
        return kept.get(number - forgotten - 1);
    }
}
