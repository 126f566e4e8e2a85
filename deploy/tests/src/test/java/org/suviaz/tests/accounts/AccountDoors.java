package org.suviaz.tests.accounts;

import java.util.List;
import java.util.Set;
import org.suviaz.tests.house.House;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may open accounts, give them roles, go through these, and end them. */
public final class AccountDoors implements Doors {
    private static final Set<String> KEEPERS = Who.and(Who.ORGANISERS, "ADMINISTRATOR");

    private static final Thing ACCOUNT =
            (side, role) -> String.valueOf(side.staff("CANVASS_LEAD").id());

    /** What a canvass lead holds can be shortened by whoever keeps accounts, and given by an organiser. */
    private static final Thing GRANT = (side, role) -> String.valueOf(House.database()
            .number(
                    "select max(id) from role_grant where account_id = ?",
                    side.staff("CANVASS_LEAD").id()));

    private static final Thing ROLE = Thing.word((side, role) -> "VIEWER", "VIEWER");
    private static final Thing ZONE = (side, role) -> String.valueOf(side.zoneId());

    private static final String LIST = "/accounts/list/accountList";
    private static final String OPEN = "/accounts/open/accountOpen";
    private static final String CARD = "/accounts/card/accountCard";
    private static final String GIVE = "/accounts/grant/accountGrant";
    private static final String TILL = "/accounts/till/accountTill";
    private static final String REVIEW = "/accounts/review/accountReview";
    private static final String OWN = "/accounts/own/ownPassphrase";
    private static final String FACTOR = "/accounts/factor/accountFactor";
    private static final String ENROL = "/accounts/enrol/accountEnrol";
    private static final String RECOVERY = "/accounts/recovery/accountRecovery";
    private static final String BEGUN = "a second factor is being set up";
    private static final String MANY = "there are too many zones for a list of them";

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(LIST, KEEPERS),
                Door.read(CARD, KEEPERS).with("id", ACCOUNT),
                Door.action("accountCard#reset", CARD, KEEPERS).with("id", ACCOUNT),
                Door.action("accountCard#end", CARD, KEEPERS).with("id", ACCOUNT),
                Door.action("accountCard#endGrant", CARD, KEEPERS)
                        .with("id", ACCOUNT)
                        .with("form:endGrant", GRANT),
                Door.read(OPEN, KEEPERS),
                Door.action("accountOpen#save", OPEN, KEEPERS)
                        .typing("name", Thing.word((side, role) -> "chuzy-01", "chuzy-01"))
                        .typing("role", ROLE)
                        .typing("zone", ZONE),
                Door.action("accountOpen#preview", OPEN, KEEPERS)
                        .typing("role", ROLE)
                        .typing("zone", ZONE),
                Door.action("accountOpen#check", OPEN, KEEPERS).unseenUntil(MANY),
                Door.read(GIVE, KEEPERS).with("id", ACCOUNT),
                Door.action("accountGrant#give", GIVE, KEEPERS)
                        .with("id", ACCOUNT)
                        .typing("role", ROLE)
                        .typing("zone", ZONE),
                Door.action("accountGrant#preview", GIVE, KEEPERS)
                        .with("id", ACCOUNT)
                        .typing("role", ROLE)
                        .typing("zone", ZONE),
                Door.action("accountGrant#check", GIVE, KEEPERS)
                        .with("id", ACCOUNT)
                        .unseenUntil(MANY),
                Door.read(TILL, KEEPERS).with("grant", GRANT),
                Door.action("accountTill#save", TILL, KEEPERS).with("grant", GRANT),
                Door.read(REVIEW, KEEPERS),
                Door.action("accountReview#save", REVIEW, KEEPERS),
                Door.read(OWN, Who.ALL),
                Door.action("ownPassphrase#save", OWN, Who.ALL),
                Door.read(FACTOR, Who.ALL),
                Door.action("accountFactor#begin", FACTOR, Who.ALL),
                Door.read(ENROL, Who.ALL),
                Door.action("accountEnrol#confirm", ENROL, Who.ALL).unseenUntil(BEGUN),
                Door.action("accountEnrol#leaveOff", ENROL, Who.ALL).unseenUntil(BEGUN),
                Door.read("/accounts/picture", Who.ALL).provedBy("signin.SecondFactorIT"),
                Door.read(RECOVERY, Who.ALL),
                Door.action("accountRecovery#written", RECOVERY, Who.ALL).unseenUntil("there are codes to show"));
    }
}
