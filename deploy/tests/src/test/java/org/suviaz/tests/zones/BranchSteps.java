package org.suviaz.tests.zones;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.suviaz.branches.Branches;
import org.suviaz.contacts.Channel;
import org.suviaz.contacts.ConsentAnswer;
import org.suviaz.contacts.ConsentSource;
import org.suviaz.contacts.ContactBatch;
import org.suviaz.contacts.ContactDraft;
import org.suviaz.contacts.Holding;
import org.suviaz.contacts.ListedPerson;
import org.suviaz.contacts.OwnValue;
import org.suviaz.contacts.SaidConsent;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;
import org.suviaz.jobs.Step;
import org.suviaz.security.accounts.AccountForm;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.scope.Callers;
import org.suviaz.tests.scope.ValueForAll;

/** Moves a branch of Brest to Hrodna step by step, each step cut off once before it is done. */
@Dependent
public class BranchSteps {
    private static final String MARK = "steps of a move";
    private static final long LIST = 1_000_000;
    private static final int PEOPLE = 700;
    private static final int INNER = 90;

    @Inject
    private Accounts accounts;

    @Inject
    private Callers callers;

    @Inject
    private Zones zones;

    @Inject
    private Branches branches;

    @Inject
    private ContactBatch batch;

    @Inject
    private Jobs jobs;

    @Inject
    @Any
    private Instance<JobKind> kinds;

    @Inject
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Inject
    private ValueForAll values;

    private final Map<String, Integer> watchers = new TreeMap<>();
    private int coordinator;
    private ZoneRow branch;

    /** Everything that somebody saw, or that was counted, otherwise than it should; empty where the move is right. */
    public List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        settle();
        expect(wrong, "before", Map.of("old", all(), "new", 0L, "branch", all(), "country", all()));
        Map<String, Long> after = Map.of("old", 0L, "new", all(), "branch", all(), "country", all());
        callers.as(coordinator, () -> {
            branches.move(branch.id(), String.valueOf(zone("city-hrodna").id()));
            jobs.stop(job().id());
            return null;
        });
        expect(wrong, "at once", after);
        int steps = 0;
        Step step;
        do {
            cut(step(), false);
            expect(wrong, "step " + steps + " cut", after);
            step = cut(step(), true);
            expect(wrong, "step " + steps, after);
            steps++;
        } while (!step.finished() && steps < 100);
        if (steps < 5) {
            wrong.add("all went in " + steps + " steps, so nothing was cut in the middle");
        }
        callers.as(coordinator, () -> {
            if (branches.unfinished(branch.id())) {
                wrong.add("the move is not finished");
            }
            return null;
        });
        for (String table : List.of(
                "contact",
                "contact_phone",
                "contact_tag",
                "contact_extra",
                "contact_value",
                "contact_consent",
                "household_member",
                "contact_change")) {
            long left = number(
                    "select count(*) from " + table + " where zl between " + branch.lft() + " and " + branch.rgt());
            if (left > 0) {
                wrong.add(left + " rows of " + table + " with old numbers");
            }
        }
        return wrong;
    }

    /** How many zones have a wrong count. */
    public long wrongCounts() {
        return number("select count(*) from (select zl, count(*) - count(put_away_at) there, count(put_away_at) gone"
                + " from contact group by zl) p left join zone_count c on c.zl = p.zl"
                + " where c.zl is null or c.people <> p.there or c.away <> p.gone");
    }

    /** An account of that role there. */
    int account(String name, ReadyRole role, String zoneId) {
        return accounts.idOf(name).orElseGet(() -> {
            callers.as(
                    accounts.idOf("sasna-07").orElseThrow(),
                    () -> accounts.open(new AccountForm(name, role.name(), zoneId, "")));
            return accounts.idOf(name).orElseThrow();
        });
    }

    String id(String code) {
        return String.valueOf(zone(code).id());
    }

    private void settle() {
        coordinator = account("steps-country", ReadyRole.NATIONAL_COORDINATOR, id("BY"));
        int own = zones.addBranch(zone("city-brest").id(), new Bilingual("Перасоўная", "Передвижная"));
        int inner = zones.addBranch(own, new Bilingual("Унутраная", "Внутренняя"));
        branch = zones.tree().byId(own).orElseThrow();
        watchers.put("country", coordinator);
        watchers.put("old", account("steps-old", ReadyRole.ZONE_ORGANISER, id("city-brest")));
        watchers.put("new", account("steps-new", ReadyRole.ZONE_ORGANISER, id("city-hrodna")));
        watchers.put("branch", account("steps-branch", ReadyRole.ZONE_ORGANISER, String.valueOf(own)));
        values.during(coordinator, () -> callers.as(coordinator, () -> bring(own, PEOPLE) + bring(inner, INNER)));
    }

    private int bring(int zone, int most) {
        List<ListedPerson> people = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            people.add(new ListedPerson(
                    new ContactDraft()
                            .be("Пераезны", "Язэп", "")
                            .zone(String.valueOf(zone))
                            .settlement("Брэст")
                            .phones("29 600-14-27")
                            .tags("пераезд")
                            .consents(
                                    Map.of(Channel.LETTER, SaidConsent.now(ConsentAnswer.REFUSED, ConsentSource.LIST)))
                            .source(MARK)
                            .form(),
                    ContactBatch.ownPrefix(LIST) + zone + "-" + i,
                    Map.of(),
                    Map.of(),
                    false,
                    List.of(),
                    List.of(),
                    List.of(new OwnValue("Пераезд", MARK))));
        }
        return batch.hold(batch.read(people), new Holding(LIST, true)).size();
    }

    private Supplier<Step> step() {
        JobKind move = kinds.stream()
                .filter(kind -> kind.kind().equals("branch-move"))
                .findFirst()
                .orElseThrow();
        return () -> move.step(branch.id(), "0");
    }

    /** As the runner does it, in one transaction, which a kill would give up. */
    private Step cut(Supplier<Step> step, boolean commits) {
        return callers.as(coordinator, () -> {
            try {
                transaction.begin();
                Step done = step.get();
                if (commits) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
                return done;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private void expect(List<String> wrong, String when, Map<String, Long> expected) {
        watchers.forEach((who, account) -> {
            for (String kind : List.of(
                    "Contact", "ContactPhone", "ContactTag", "ContactExtra", "ContactValue", "ContactConsent")) {
                long seen = callers.as(account, () -> seen(kind));
                if (seen != expected.get(who)) {
                    wrong.add(when + ", " + who + " sees " + seen + " of " + kind);
                }
            }
        });
    }

    private long seen(String kind) {
        String among = kind.equals("Contact")
                ? "e.source = :mark"
                : "e.contactId in (select c.id from Contact c where c.source = :mark)";
        return entities.createQuery("select count(e) from " + kind + " e where " + among, Long.class)
                .setParameter("mark", MARK)
                .getSingleResult();
    }

    private JobRow job() {
        return branches.moving(branch.id()).orElseThrow();
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private ZoneRow zone(String code) {
        return zones.tree().byCode(code).orElseThrow();
    }

    private static long all() {
        return PEOPLE + INNER;
    }
}
