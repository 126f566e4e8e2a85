package org.suviaz.tests.erasure;

import java.util.List;
import org.suviaz.tests.contacts.ContactDoors;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Who;

/** Who may ask that a person be removed for good, and let one in again: the right to put away is the organisers' alone. */
public final class ErasureDoors implements Doors {
    static final String ERASE = "/contacts/erase/contactErase";
    static final String LIFT = "/erasures/lift/erasureLift";

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(ERASE, Who.ORGANISERS).with("id", ContactDoors.PERSON),
                Door.action("contactErase#ask", ERASE, Who.ORGANISERS).with("id", ContactDoors.PERSON),
                Door.read(LIFT, Who.ORGANISERS),
                Door.action("erasureLift#lift", LIFT, Who.ORGANISERS));
    }
}
