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

    /** Keeps the array itself: a copy would hold ten megabytes twice, and nobody writes into it. */
    synchronized void keep(EditionPlan checked, byte[] content) {
        plan = checked;
        bytes = content;
    }

    /** What it would change; null where nothing waits. */
    synchronized EditionPlan plan() {
        return plan;
    }

    /** The file itself; null where nothing waits, such as after the first of two clicks. */
    synchronized byte[] bytes() {
        return bytes;
    }

    synchronized void forget() {
        plan = null;
        bytes = null;
    }
}
