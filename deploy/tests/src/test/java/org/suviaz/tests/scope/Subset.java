package org.suviaz.tests.scope;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.suviaz.tests.house.Archives;
import org.suviaz.tests.house.House;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;

/**
 * A part of the matrix that is quick enough to be run against each archive out of which a part of scope was taken: the
 * checks inside the server, and an organiser and a viewer at the doors of people and of lists.
 */
final class Subset {
    private static final Set<String> DOORS = Set.of(
            "/contacts/card/contactCard",
            "/contacts/edit/contactEdit",
            "contactCard#putAway",
            "/imports/preview/importPreview",
            "/download/faults");

    private Subset() {}

    /** The checks that do not hold in the archive that stands now. */
    static Set<String> failedChecks() {
        String house = House.urlAsItStands();
        Answer answer = new Visitor(house).get(Archives.INSIDE + ScopeChecksDoor.ADDRESS);
        if (answer.status() != 200) {
            throw new AssertionError("the checks did not answer: " + answer.status() + " " + answer.text());
        }
        return new TreeSet<>(
                answer.body().lines().filter(line -> !line.isBlank()).toList());
    }

    /** The rows of the matrix that do not hold there. */
    static Set<String> failedDoors() {
        String house = House.urlAsItStands();
        Side here = new Side("city-pinsk", "Пінск", house);
        Side there = new Side("city-navapolack", "Наваполацк", house);
        here.person();
        there.person();
        Set<String> failed = new TreeSet<>();
        for (Door door : Matrix.doors()) {
            if (DOORS.contains(door.name())) {
                for (String role : List.of("ZONE_ORGANISER", "VIEWER")) {
                    Knock knock = Knock.at(door, role, here, there);
                    knock.prepare();
                    if (!knock.faults().isEmpty()) {
                        failed.add(door.name());
                    }
                }
            }
        }
        return failed;
    }
}
