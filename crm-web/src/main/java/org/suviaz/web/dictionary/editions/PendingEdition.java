package org.suviaz.web.dictionary.editions;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.suviaz.geo.data.EditionPlan;

/** A file that was checked and waits for the second button; in memory alone, until it is applied or put aside. */
@SessionScoped
public class PendingEdition implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient EditionPlan plan;
    private transient byte[] bytes;

    synchronized void keep(EditionPlan checked, byte[] content) {
        plan = checked;
        bytes = content.clone();
    }

    /** What it would change; null where nothing waits. */
    synchronized EditionPlan plan() {
        return plan;
    }

    synchronized byte[] bytes() {
        return bytes.clone();
    }

    synchronized void forget() {
        plan = null;
        bytes = null;
    }
}
