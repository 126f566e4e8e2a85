package org.suviaz.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.suviaz.geo.Language;

/** What the session remembers of its visitor: the language, and since when somebody is signed in. */
@Named
@SessionScoped
public class Visit implements Serializable {

    /** However busy, nobody stays signed in longer than this. */
    static final Duration LONGEST = Duration.ofHours(4);

    private Language language = Language.BE;
    private Instant signedInAt;

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

    public void signedIn(Instant now) {
        signedInAt = now;
    }

    /** When somebody signed in, or null. */
    Instant since() {
        return signedInAt;
    }

    /** Whether the visit has lasted longer than anybody may stay. */
    public boolean tooLong(Instant now) {
        return signedInAt != null && signedInAt.plus(LONGEST).isBefore(now);
    }
}
