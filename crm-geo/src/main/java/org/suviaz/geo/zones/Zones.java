package org.suviaz.geo.zones;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suviaz.geo.Bilingual;

/** The door to the tree of zones: everybody reads it from memory, the loader and branches change it. */
@ApplicationScoped
public class Zones {

    private volatile ZoneTree tree = new ZoneTree(List.of());

    /** The tree as it is now. */
    public ZoneTree tree() {
        return tree;
    }

    /** Puts a branch of the organisation's own below a zone and answers its id; it stays even if the caller's transaction fails. */
    public int addBranch(int parentId, Bilingual name) {
        throw new UnsupportedOperationException("comes next");
    }

    /** Brings the tree up to the edition of the data in this archive; answers how many zones were added or renamed. */
    public int load() {
        return 0;
    }
}
