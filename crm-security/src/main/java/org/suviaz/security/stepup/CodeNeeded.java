package org.suviaz.security.stepup;

/** The code has to be given first; nothing was done yet. */
public class CodeNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CodeNeeded() {
        super(null, null, false, false);
    }
}
