package org.suviaz.tests.contacts;

import java.util.List;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Later;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may look at people, write them, print them and search for them. */
public final class ContactDoors implements Doors {
    public static final Thing PERSON = Side::person;
    private static final Thing ZONE = (side, role) -> String.valueOf(side.zoneId());
    private static final Thing SURNAME = Thing.word((side, role) -> side.canary(), "Нікогаўка");
    private static final Thing SOMEBODY = Thing.word((side, role) -> "Падменены", "Падменены");
    private static final Thing TOWN = Thing.word((side, role) -> side.settlement(), "Нідзеўск");

    private static final String LIST = "/contacts/list/contactList";
    private static final String CARD = "/contacts/card/contactCard";
    private static final String HISTORY = "/contacts/history/contactHistory";
    private static final String ORIGIN = "/contacts/origin/contactOrigin";
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final String COLUMNS = "/contacts/columns/contactColumns";
    private static final String PRINT = "/contacts/print/contactPrint";

    /** The right to put away is the organisers' alone. */
    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(LIST, Who.READERS_AND_ENTERING).with("zone", ZONE),
                Door.read(CARD, Who.READERS_AND_ENTERING).with("id", PERSON),
                Door.action("contactCard#putAway", CARD, Who.ORGANISERS).with("id", PERSON),
                Door.action("contactCard#bringBack", CARD, Who.ORGANISERS)
                        .with("id", PERSON)
                        .unseenUntil("the person is put away"),
                Door.read(HISTORY, Who.READERS_AND_ENTERING).with("id", PERSON),
                Door.read(ORIGIN, Who.READERS_AND_ENTERING).with("id", PERSON),
                Door.read(EDIT, Who.ENTERING).with("id", PERSON),
                Door.action("contactEdit#save", EDIT, Who.ENTERING)
                        .with("id", PERSON)
                        .typing("settlement", TOWN),
                Door.action("contactEdit#saveAndNext", EDIT, Who.ENTERING)
                        .typing("surnameBe", SOMEBODY)
                        .typing("settlement", TOWN),
                Door.action("contactEdit#check", EDIT, Who.ENTERING)
                        .typing("surnameBe", SOMEBODY)
                        .typing("settlement", TOWN),
                Door.read(PRINT, Who.PRINTERS).with("zone", ZONE),
                Door.read(COLUMNS, Who.READERS),
                Door.action("contactColumns#save", COLUMNS, Who.READERS),
                Door.action("contactColumns#usual", COLUMNS, Who.READERS),
                Door.post("/search", Who.READERS).with("words", SURNAME).leavingOut(),
                Door.post("/contacts/narrow", Who.READERS).with("zone", ZONE).leavingOut());
    }

    @Override
    public List<Later> later() {
        return List.of(
                Later.of("label", "label|sticker", "labels"),
                Later.of("attachment", "attach|document|photo", "files of a person"));
    }
}
