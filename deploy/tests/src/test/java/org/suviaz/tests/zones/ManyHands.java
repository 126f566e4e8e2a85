package org.suviaz.tests.zones;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.suviaz.contacts.ContactBatch;
import org.suviaz.contacts.ContactDraft;
import org.suviaz.contacts.Contacts;
import org.suviaz.contacts.NewContact;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.scope.Callers;

/** Twenty lists and twenty people at a forms' desk at once, all into the same zones, each in another order. */
@Dependent
public class ManyHands {
    private static final List<String> TOWNS = List.of("Брэст", "Гомель", "Гродна", "Магілёў", "Віцебск", "Пінск");

    @Inject
    private ContactBatch batch;

    @Inject
    private Contacts contacts;

    @Inject
    private Callers callers;

    @Inject
    private BranchSteps steps;

    @Resource
    private ManagedExecutorService threads;

    /** Does it, and says what failed. */
    public List<String> failures(int hands, int rounds) {
        int owner = steps.account("hands-country", ReadyRole.NATIONAL_COORDINATOR, steps.id("BY"));
        List<Future<Object>> work = new ArrayList<>();
        for (int hand = 0; hand < hands; hand++) {
            int mine = hand;
            Callable<Object> list = () -> callers.as(owner, () -> lists(mine, rounds));
            Callable<Object> form = () -> callers.as(owner, () -> forms(mine, rounds));
            work.add(threads.submit(list));
            work.add(threads.submit(form));
        }
        List<String> failures = new ArrayList<>();
        for (Future<Object> one : work) {
            try {
                one.get();
            } catch (ExecutionException failed) {
                failures.add(String.valueOf(failed.getCause()));
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return failures;
    }

    private Object lists(int hand, int rounds) {
        for (int round = 0; round < rounds; round++) {
            List<NewContact> people = new ArrayList<>();
            for (int i = 0; i < TOWNS.size() * 3; i++) {
                String town = TOWNS.get((i + hand) % TOWNS.size());
                people.add(new NewContact(draft(town).form(), "hands-" + hand + "-" + round + "-" + i));
            }
            batch.addAll(people);
        }
        return hand;
    }

    private Object forms(int hand, int rounds) {
        for (int round = 0; round < rounds; round++) {
            long id = contacts.save(
                    draft(TOWNS.get((round + hand) % TOWNS.size())).form());
            contacts.putAway(id);
            contacts.bringBack(id);
        }
        return hand;
    }

    private static ContactDraft draft(String town) {
        return new ContactDraft().be("Шматрукі", "Язэп", "").settlement(town);
    }
}
