package org.suviaz.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.accounts.FirstAccount;
import org.suviaz.security.accounts.Installation;
import org.suviaz.security.accounts.OneTimeCode;
import org.suviaz.security.roles.ReadyRole;

/**
 * What an organisation finds at its very first start: a training organisation its accounts and invented people, any
 * other one an administrator and a national coordinator, each waiting for an install code. There is no default account anywhere.
 */
@ApplicationScoped
class FirstStart {

    /** Shown on the console once and written nowhere; the launcher knows such lines by their beginning. */
    private static final Logger SHOWN_ONCE = Logger.getLogger("org.suviaz.welcome");

    private static final String ORGANISATION = "suviaz.organisation";
    private static final String TRAINING = "training";

    private final Installation installation;
    private final Zones zones;
    private final TrainingOrganisation training;

    @Inject
    FirstStart(Installation installation, Zones zones, TrainingOrganisation training) {
        this.installation = installation;
        this.zones = zones;
        this.training = training;
    }

    protected FirstStart() {
        this(null, null, null);
    }

    synchronized void start(@Observes @Priority(350) Startup event) {
        if (!installation.any()) {
            if (TRAINING.equals(System.getProperty(ORGANISATION))) {
                training.open().forEach(SHOWN_ONCE::info);
            } else {
                install();
            }
        }
    }

    private void install() {
        int country = zones.tree().country().id();
        Map<String, ReadyRole> first = new LinkedHashMap<>();
        first.put("dub-01", ReadyRole.ADMINISTRATOR);
        first.put("sasna-02", ReadyRole.NATIONAL_COORDINATOR);
        List<FirstAccount> accounts = first.entrySet().stream()
                .map(one -> new FirstAccount(one.getKey(), one.getValue(), country, null))
                .toList();
        for (OneTimeCode code : installation.install(accounts)) {
            SHOWN_ONCE.info(String.join(
                    "|",
                    "SUVIAZ",
                    "code",
                    code.account(),
                    code.code(),
                    first.get(code.account()).name()));
        }
    }
}
