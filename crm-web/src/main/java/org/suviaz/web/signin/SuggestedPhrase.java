package org.suviaz.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.suviaz.security.accounts.SuggestedPassphrases;
import org.suviaz.web.frame.Visit;

/**
 * The passphrase that a page suggests. It stays the same while a form is corrected, for who has written it down types it
 * once more; so the page sends it along, and nothing keeps it.
 */
@Named
@RequestScoped
public class SuggestedPhrase {

    private final HttpServletRequest request;
    private final Visit visit;
    private String words;

    @Inject
    public SuggestedPhrase(HttpServletRequest request, Visit visit) {
        this.request = request;
        this.visit = visit;
    }

    protected SuggestedPhrase() {
        this(null, null);
    }

    public String getWords() {
        if (words == null) {
            String shown = request.getParameter("suggested");
            words = "POST".equals(request.getMethod()) && shown != null && SuggestedPassphrases.isOne(shown)
                    ? shown
                    : next();
        }
        return words;
    }

    public void another() {
        words = next();
    }

    private String next() {
        return SuggestedPassphrases.next(visit.language());
    }
}
