package org.suviaz.tests.house;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Accounts that a test class makes for itself, so that no class sees another's. They are laid into the tables as the
 * owner, with the passphrase of the training organisation's administrator: hashing each anew would cost a second.
 */
public record Staff(String name, String passphrase) {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /** An account with one role in the zone of that code. */
    public static Staff with(String role, String zoneCode) {
        return of(House.database(), House.account("ADMINISTRATOR")).andWith(role, zoneCode);
    }

    /** The same in another house. */
    public static Staff in(TestDatabase house, FirstAccount first, String role, String zoneCode) {
        return of(house, first).given(house, role, zoneCode);
    }

    private static Staff of(TestDatabase house, FirstAccount first) {
        Staff staff = new Staff("vierba-" + NUMBERS.incrementAndGet(), first.passphrase());
        house.change(
                "insert into account (name, passphrase, opened_at) select ?, passphrase, now(3) from account"
                        + " where name = ?",
                staff.name(),
                first.name());
        return staff;
    }

    /** Gives one more role in one more zone. */
    public Staff andWith(String role, String zoneCode) {
        return given(House.database(), role, zoneCode);
    }

    private Staff given(TestDatabase house, String role, String zoneCode) {
        int given = house.change(
                "insert into role_grant (account_id, role, zone_id, given_at, confirmed_at, confirmed_by)"
                        + " select a.id, ?, z.id, now(3), now(3), 0 from account a, zone z where a.name = ? and z.code = ?",
                role,
                name,
                zoneCode);
        if (given != 1) {
            throw new AssertionError("no zone " + zoneCode);
        }
        return this;
    }

    public int id() {
        return (int) House.database().number("select id from account where name = ?", name);
    }

    static Staff of(FirstAccount first) {
        return new Staff(first.name(), first.passphrase());
    }
}
