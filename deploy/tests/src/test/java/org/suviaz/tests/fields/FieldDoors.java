package org.suviaz.tests.fields;

import java.util.List;
import org.suviaz.fields.OwnKind;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Fields are the whole organisation's: no organiser of a town has a say in them. */
public final class FieldDoors implements Doors {
    private static final String NAME = "Поле матрыцы";
    private static final Thing FIELD = (side, role) -> String.valueOf(field());
    private static final Thing CHOICE = (side, role) -> String.valueOf(FieldPage.choice(field(), "Першы"));

    @Override
    public List<Door> doors() {
        return List.of(
                country(Door.read(FieldPage.LIST, Who.COORDINATOR)),
                country(Door.action("fieldList#bringBack", FieldPage.LIST, Who.COORDINATOR)),
                country(Door.read(FieldPage.EDIT, Who.COORDINATOR)).with("id", FIELD),
                country(Door.action("fieldEdit#save", FieldPage.EDIT, Who.COORDINATOR))
                        .with("id", FIELD),
                country(Door.action("fieldEdit#retire", FieldPage.EDIT, Who.COORDINATOR))
                        .with("id", FIELD),
                country(Door.read(FieldPage.KIND, Who.COORDINATOR)).with("id", FIELD),
                country(Door.action("fieldKind#check", FieldPage.KIND, Who.COORDINATOR))
                        .with("id", FIELD)
                        .unseenUntil("a kind with choices was picked"),
                country(Door.action("fieldKind#convert", FieldPage.KIND, Who.COORDINATOR))
                        .with("id", FIELD)
                        .unseenUntil("a kind was picked"),
                country(Door.read(FieldPage.TAKE, Who.COORDINATOR)).with("id", FIELD),
                country(Door.action("fieldTake#check", FieldPage.TAKE, Who.COORDINATOR))
                        .with("id", FIELD)
                        .unseenUntil("a list left a column of its own"),
                country(Door.action("fieldTake#take", FieldPage.TAKE, Who.COORDINATOR))
                        .with("id", FIELD)
                        .unseenUntil("a column was counted"),
                country(Door.action("fieldTake#undo", FieldPage.TAKE, Who.COORDINATOR))
                        .with("id", FIELD)
                        .unseenUntil("a column was taken over"),
                country(Door.read(FieldPage.CHOICE, Who.COORDINATOR))
                        .with("id", FIELD)
                        .with("choice", CHOICE),
                country(Door.action("fieldChoice#remove", FieldPage.CHOICE, Who.COORDINATOR))
                        .with("id", FIELD)
                        .with("choice", CHOICE),
                country(Door.action("fieldChoice#replace", FieldPage.CHOICE, Who.COORDINATOR))
                        .with("id", FIELD)
                        .with("choice", CHOICE),
                country(Door.action("fieldChoice#bringBack", FieldPage.CHOICE, Who.COORDINATOR))
                        .with("id", FIELD)
                        .with("choice", CHOICE)
                        .unseenUntil("the choice was removed"));
    }

    /** One field for all rows; who presses every button of the house may have retired or renamed it, and then there is another. */
    private static int field() {
        long known = House.database()
                .number("select count(*) from own_field where label_be = ? and retired_at is null", NAME);
        return known > 0
                ? FieldPage.id(NAME)
                : FieldPage.fresh(SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY")), OwnKind.CHOICE, NAME)
                        .choice("Першы")
                        .choice("Другі")
                        .choice("Трэці")
                        .saved();
    }

    private static Door country(Door door) {
        return door.overTheCountry();
    }
}
