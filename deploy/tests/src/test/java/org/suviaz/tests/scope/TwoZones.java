package org.suviaz.tests.scope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.suviaz.contacts.Channel;
import org.suviaz.contacts.ConsentAnswer;
import org.suviaz.contacts.ConsentSource;
import org.suviaz.contacts.ContactBatch;
import org.suviaz.contacts.ContactDraft;
import org.suviaz.contacts.ContactForm;
import org.suviaz.contacts.Holding;
import org.suviaz.contacts.ListedPerson;
import org.suviaz.contacts.OwnValue;
import org.suviaz.contacts.SaidConsent;
import org.suviaz.files.Files;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.accounts.AccountForm;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.scope.Callers;

/** Minsk and Brest, an organiser and a viewer in each, and a person of theirs; made by the house's own doors. */
@Dependent
public class TwoZones {
    private static final String A = "BY-HM";
    private static final String B = "city-brest";
    private static final long NO_LIST = 0;

    @Inject
    private Accounts accounts;

    @Inject
    private Callers callers;

    @Inject
    private Zones zones;

    @Inject
    private ContactBatch people;

    @Inject
    private Files files;

    @Inject
    private ValueForAll values;

    /** Makes what is not there yet. */
    void settle() {
        int ofA = account("scope-minsk", ReadyRole.ZONE_ORGANISER, A);
        int ofB = account("scope-brest", ReadyRole.ZONE_ORGANISER, B);
        account("scope-viewer", ReadyRole.VIEWER, A);
        int ofAll = account("scope-country", ReadyRole.NATIONAL_COORDINATOR, "BY");
        values.during(
                ofAll,
                () -> callers.as(ofA, () -> bring("scope-check-a", "Мінск", "вуліца Савецкая"))
                        + callers.as(ofB, () -> bring("scope-check-b", "Брэст", "вуліца Савецкая")));
    }

    int organiserOfA() {
        return idOf("scope-minsk");
    }

    int organiserOfB() {
        return idOf("scope-brest");
    }

    int viewerOfA() {
        return idOf("scope-viewer");
    }

    ZoneRow zoneOfB() {
        return zone(B);
    }

    private int account(String name, ReadyRole role, String zone) {
        return accounts.idOf(name).orElseGet(() -> {
            int coordinator = idOf("sasna-07");
            callers.as(
                    coordinator,
                    () -> accounts.open(new AccountForm(
                            name, role.name(), String.valueOf(zone(zone).id()), "")));
            return idOf(name);
        });
    }

    private int bring(String key, String settlement, String street) {
        files.write(
                "list.txt",
                "text/plain",
                Duration.ofDays(1),
                new ByteArrayInputStream(key.getBytes(StandardCharsets.UTF_8)),
                1000);
        ContactForm form = new ContactDraft()
                .be("Правераны", "Язэп", "Янавіч")
                .birth("1971")
                .phones("+375 29 000-11-22")
                .settlement(settlement)
                .street(street, "5", "7")
                .tags("правераны")
                .consents(Map.of(Channel.LETTER, SaidConsent.now(ConsentAnswer.REFUSED, ConsentSource.LIST)))
                .note("нататка")
                .source("спіс")
                .form();
        List<OwnValue> own = List.of(new OwnValue("Праверка", key));
        ListedPerson person = new ListedPerson(form, key, Map.of(), Map.of(), false, List.of(), List.of(), own);
        return people.hold(people.read(List.of(person)), new Holding(NO_LIST, true))
                .size();
    }

    private int idOf(String name) {
        return accounts.idOf(name).orElseThrow(() -> new IllegalStateException("no account " + name));
    }

    private ZoneRow zone(String code) {
        return zones.tree().byCode(code).orElseThrow(() -> new IllegalStateException("no zone " + code));
    }
}
