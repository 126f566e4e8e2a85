package org.suviaz.web.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.suviaz.contacts.BulkVerdict;

/** The sign beside one of the people of an act. */
@Named
@ApplicationScoped
public class BulkSigns {

    public String of(BulkVerdict verdict) {
        return switch (verdict) {
            case CHANGED -> "changed";
            case SAME -> "same";
            case LEFT_OUT -> "out";
            case MEANWHILE -> "look";
        };
    }
}
