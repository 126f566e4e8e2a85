package org.suviaz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What the sign-in page says to somebody who was signed in until now. */
@Named
@RequestScoped
public class VisitEnded {

    private final Words words;
    private final KeptText text;

    @Inject
    VisitEnded(Words words, KeptText text) {
        this.words = words;
        this.text = text;
    }

    protected VisitEnded() {
        this(null, null);
    }

    /** Whether there is anything to say at all. */
    public boolean isTold() {
        return isKnown() || text.isThere() || text.isTooLong();
    }

    /** Whether it can be said why the visit ended. */
    public boolean isKnown() {
        return why().isPresent();
    }

    public String getSentence() {
        return why().map(end -> words.get("signin.ended." + end)).orElse("");
    }

    private static Optional<VisitEnd> why() {
        return VisitEnd.of(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("ended"));
    }
}
