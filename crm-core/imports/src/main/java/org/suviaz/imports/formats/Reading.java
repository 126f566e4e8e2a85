package org.suviaz.imports.formats;

import org.suviaz.problems.Problem;

/** A file that breaks while it is read: the sentence for the person, and what broke for the one who mends the reader. */
public final class Reading extends Problem {

    Reading(String key, Throwable cause, Object... arguments) {
        super(key, arguments);
        initCause(cause);
    }
}
