package org.suviaz.tests.scope;

import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** One question from outside to whichever archive stands: the card of somebody in a foreign zone. */
final class ForeignCard {
    private ForeignCard() {}

    /** The status of the answer to a viewer of Pinsk who asks for a person of Brest. */
    static int status() {
        Staff viewer = Staff.with("VIEWER", "city-pinsk");
        long person = House.database()
                .number("select min(c.id) from contact c join zone z on z.id = c.zone_id where z.code = 'city-brest'");
        Visitor visitor = SignIn.as(new Visitor(House.urlAsItStands()), viewer);
        return visitor.get("/contacts/card/contactCard?id=" + person).status();
    }
}
