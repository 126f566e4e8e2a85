package org.suviaz.tests.dictionary;

import java.util.List;
import org.suviaz.tests.house.House;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may keep the names that all zones share: over the whole country, and in no single town. */
public final class DictionaryDoors implements Doors {
    private static final Thing ENTRY = (side, role) ->
            String.valueOf(House.database().number("select min(id) from dictionary_entry where kind = 'SURNAME'"));

    private static final String LIST = "/dictionary/list/dictionaryList";
    private static final String ENTRY_PAGE = "/dictionary/entry/dictionaryEntry";
    private static final String ADD = "/dictionary/add/dictionaryAdd";
    private static final String EDITIONS = "/dictionary/editions/dictionaryEditions";

    @Override
    public List<Door> doors() {
        String loaded = "an edition was looked through";
        return List.of(
                country(Door.read(LIST, Who.COORDINATOR)),
                country(Door.action("dictionaryList#find", LIST, Who.COORDINATOR)),
                country(Door.read(ENTRY_PAGE, Who.COORDINATOR)).with("id", ENTRY),
                country(Door.action("dictionaryEntry#save", ENTRY_PAGE, Who.COORDINATOR))
                        .with("id", ENTRY),
                country(Door.action("dictionaryEntry#takeBack", ENTRY_PAGE, Who.COORDINATOR))
                        .with("id", ENTRY)
                        .unseenUntil("the name was corrected"),
                country(Door.action("dictionaryEntry#drop", ENTRY_PAGE, Who.COORDINATOR))
                        .with("id", ENTRY)
                        .unseenUntil("the name has another spelling"),
                country(Door.read(ADD, Who.COORDINATOR)),
                country(Door.action("dictionaryAdd#save", ADD, Who.COORDINATOR)),
                country(Door.read(EDITIONS, Who.COORDINATOR)),
                country(Door.action("dictionaryEditions#check", EDITIONS, Who.COORDINATOR)),
                country(Door.action("dictionaryEditions#apply", EDITIONS, Who.COORDINATOR))
                        .unseenUntil(loaded),
                country(Door.action("dictionaryEditions#putAside", EDITIONS, Who.COORDINATOR))
                        .unseenUntil(loaded));
    }

    private static Door country(Door door) {
        return door.overTheCountry();
    }
}
