package org.suviaz.geo.zones;

import org.suviaz.problems.Problem;

/** No numbers are left below a zone, so nothing more can be put there. */
class ZoneFull extends Problem {

    private static final long serialVersionUID = 1L;

    ZoneFull() {
        super("geo.problem.zoneFull");
    }
}
