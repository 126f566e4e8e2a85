package org.suviaz.geo.data;

import java.util.Set;

/**
 * Fired once the dictionary in the database is another one: after a load, a correction, an own entry. Who keeps names
 * in memory, or keys made of them, reads them anew.
 *
 * @param parent the code of the one town or zone whose names changed; empty where any may have
 * @param code of the one entry that changed; empty where any may have
 */
public record DictionaryChanged(Set<EntryKind> kinds, String parent, String code) {

    public DictionaryChanged {
        kinds = Set.copyOf(kinds);
    }

    /** Names of those kinds, anywhere. */
    public DictionaryChanged(Set<EntryKind> kinds) {
        this(kinds, "", "");
    }

    /** Whether names of that kind may be others now. */
    public boolean touches(EntryKind kind) {
        return kinds.contains(kind);
    }
}
