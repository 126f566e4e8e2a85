package org.suviaz.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.accounts.FirstAccount;
import org.suviaz.security.accounts.Installation;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.scope.Callers;

/** An organisation to learn with: one account a role, with passphrases made up at this start, and invented people. */
@Dependent
class TrainingOrganisation {

    private final Installation installation;
    private final Accounts accounts;
    private final Zones zones;
    private final Callers callers;
    private final TrainingPeople people;

    @Inject
    TrainingOrganisation(
            Installation installation, Accounts accounts, Zones zones, Callers callers, TrainingPeople people) {
        this.installation = installation;
        this.accounts = accounts;
        this.zones = zones;
        this.callers = callers;
        this.people = people;
    }

    /** Opens it and answers a line an account: SUVIAZ|account|name|role|zone|passphrase. */
    List<String> open() {
        List<FirstAccount> first = accounts();
        installation.install(first);
        int organiser = first.stream()
                .filter(one -> one.role() == ReadyRole.ZONE_ORGANISER)
                .findFirst()
                .flatMap(one -> accounts.idOf(one.name()))
                .orElseThrow();
        callers.as(organiser, people::bringIn);
        return first.stream().map(this::line).toList();
    }

    private List<FirstAccount> accounts() {
        int country = zones.tree().country().id();
        int barysau = zone("Барысаўскі раён").id();
        Passphrases passphrases = new Passphrases();
        List<FirstAccount> first = new ArrayList<>();
        first.add(new FirstAccount("dub-01", ReadyRole.ADMINISTRATOR, country, passphrases.next()));
        first.add(new FirstAccount("klon-02", ReadyRole.ZONE_ORGANISER, country, passphrases.next()));
        first.add(new FirstAccount("lipa-03", ReadyRole.MAILING_ORGANISER, country, passphrases.next()));
        first.add(new FirstAccount("viaz-04", ReadyRole.VIEWER, barysau, passphrases.next()));
        first.add(new FirstAccount("jasien-05", ReadyRole.DATA_ENTRY, barysau, passphrases.next()));
        first.add(new FirstAccount("hrab-06", ReadyRole.AUDITOR, country, passphrases.next()));
        first.add(new FirstAccount("jadlo-08", ReadyRole.CANVASS_LEAD, barysau, passphrases.next()));
        first.add(new FirstAccount("sasna-07", ReadyRole.NATIONAL_COORDINATOR, country, passphrases.next()));
        return first;
    }

    private ZoneRow zone(String name) {
        return zones.tree().all().stream()
                .filter(zone -> zone.name().be().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no zone " + name));
    }

    private String line(FirstAccount one) {
        String zone = zones.tree().byId(one.zoneId()).map(ZoneRow::code).orElse("");
        return String.join("|", "SUVIAZ", "account", one.name(), one.role().name(), zone, one.passphrase());
    }
}
