package org.suviaz.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.suviaz.geo.Language;

/** What the session remembers of its visitor: the language, and, of who is signed in, since when and with what. */
@Named
@SessionScoped
public class Visit implements Serializable {

    /** However busy, nobody stays signed in longer than this. */
    public static final Duration LONGEST = Duration.ofHours(4);

    /** Who does nothing stays signed in no longer than this. */
    public static final Duration IDLE = Duration.ofMinutes(10);

    /** How long a code that was asked again counts. */
    public static final Duration CODE = Duration.ofMinutes(5);

    private static final long serialVersionUID = 2L;

    private Language language = Language.BE;
    private long number;
    private Instant since;
    private Instant activeAt;
    private Instant codeAt;
    private HashSet<String> held = new HashSet<>();

    public Language language() {
        return language;
    }

    /** The same for views. */
    public Locale getLocale() {
        return language.locale();
    }

    public String getCode() {
        return language.code();
    }

    public void speak(Language chosen) {
        language = chosen;
    }

    /** Somebody signed in. */
    synchronized void begin(long visit, Set<String> holdings, Instant now) {
        number = visit;
        held = new HashSet<>(holdings);
        since = now;
        activeAt = now;
        codeAt = null;
    }

    /** The same visit goes on under another number. */
    synchronized void renumber(long visit) {
        number = visit;
    }

    /** The number that {@link Visits} gave it; 0 where nobody signed in. */
    synchronized long number() {
        return number;
    }

    /** Its visitor does something at this moment. */
    synchronized void active(Instant now) {
        activeAt = now;
    }

    /** Why it has run out by that moment, if it has. */
    synchronized Optional<VisitEnd> ranOut(Instant now) {
        if (number == 0) {
            return Optional.of(VisitEnd.OVER);
        }
        if (!now.isBefore(activeAt.plus(IDLE))) {
            return Optional.of(VisitEnd.IDLE);
        }
        return now.isBefore(since.plus(LONGEST)) ? Optional.empty() : Optional.of(VisitEnd.LONG);
    }

    /** Whether all is still there that the visitor held so far; what came since is held from now on. */
    synchronized boolean keeps(Set<String> holdings) {
        boolean all = holdings.containsAll(held);
        if (all) {
            held.addAll(holdings);
        }
        return all;
    }

    /** The code was asked again and given. */
    synchronized void codeGiven(Instant now) {
        codeAt = now;
    }

    /** Whether it was given lately. */
    synchronized boolean codeCounts(Instant now) {
        return codeAt != null && now.isBefore(codeAt.plus(CODE));
    }
}
