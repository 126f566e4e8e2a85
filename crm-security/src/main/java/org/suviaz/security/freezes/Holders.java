package org.suviaz.security.freezes;

import java.util.List;
import java.util.Optional;

/** Knows which accounts there are and where they hold roles; the accounts' package is the one that does. */
public interface Holders {

    /** All that have not ended, by name; who may see which of them is the asker's to judge. */
    List<Holder> all();

    Optional<Holder> byId(int account);
}
