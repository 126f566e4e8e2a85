package org.suviaz.tests.fields;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.suviaz.contacts.ContactBatch;
import org.suviaz.contacts.ContactDraft;
import org.suviaz.contacts.NewContact;
import org.suviaz.fields.FieldBook;
import org.suviaz.fields.OwnFieldForm;
import org.suviaz.fields.OwnKind;
import org.suviaz.fields.OwnPart;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.Zones;
import org.suviaz.jobs.Hourly;
import org.suviaz.security.accounts.AccountForm;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.scope.Callers;

/** A field that keeps its values for a month, and two people of whom one has had something in it for years. */
@Dependent
public class ExpiringField {
    private static final String NAME = "На месяц";

    @Inject
    private Accounts accounts;

    @Inject
    private Zones zones;

    @Inject
    private Callers callers;

    @Inject
    private FieldBook book;

    @Inject
    private ContactBatch people;

    @Inject
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Inject
    @Any
    private Instance<Hourly> hourly;

    /** What both have after everything hourly was done, and what the journal says of it. */
    String afterTheTick() {
        int coordinator = coordinator();
        return callers.as(coordinator, () -> {
            int field = book.save(form());
            long old = person("старое");
            long fresh = person("новае");
            book.retire(field);
            inTransaction(() -> entities.createNativeQuery(
                            "update contact_value set set_on = '2020-01-31' where contact_id = :old")
                    .setParameter("old", old)
                    .executeUpdate());
            callers.as(Callers.HOUSE, () -> {
                hourly.forEach(Hourly::tick);
                return null;
            });
            return "старое: " + seen(old) + "; новае: " + seen(fresh);
        });
    }

    private int coordinator() {
        return accounts.idOf("expiry-country").orElseGet(() -> {
            String country =
                    String.valueOf(zones.tree().byCode("BY").orElseThrow().id());
            callers.as(
                    accounts.idOf("sasna-07").orElseThrow(),
                    () -> accounts.open(
                            new AccountForm("expiry-country", ReadyRole.NATIONAL_COORDINATOR.name(), country, "")));
            return accounts.idOf("expiry-country").orElseThrow();
        });
    }

    private static OwnFieldForm form() {
        Map<Language, String> labels = Map.of(Language.BE, NAME, Language.RU, NAME + " ру", Language.EN, NAME + " en");
        return new OwnFieldForm(
                null,
                "",
                OwnKind.NUMBER,
                labels,
                false,
                "12,5",
                "",
                "",
                "",
                OwnPart.OWN,
                "",
                "1",
                List.of(),
                Map.of(),
                false);
    }

    private long person(String surname) {
        String key = UUID.randomUUID().toString();
        inTransaction(() -> people.addAll(List.of(new NewContact(
                new ContactDraft()
                        .be(surname, "Язэп", "")
                        .settlement("Навагрудак")
                        .source("expiry")
                        .form(),
                key))));
        return ((Number) inTransaction(() -> entities.createNativeQuery("select id from contact where save_key = :key")
                        .setParameter("key", key)
                        .getSingleResult()))
                .longValue();
    }

    private String seen(long person) {
        return text(
                        "select coalesce(group_concat(value), 'няма') from contact_value where contact_id = :person",
                        person)
                + ", "
                + text(
                        "select coalesce(group_concat(cause, ' ', was), '') from contact_change"
                                + " where contact_id = :person and field <> ''",
                        person);
    }

    private String text(String query, long person) {
        return inTransaction(() -> String.valueOf(
                entities.createNativeQuery(query).setParameter("person", person).getSingleResult()));
    }

    private <T> T inTransaction(Supplier<T> work) {
        try {
            transaction.begin();
            T done = work.get();
            transaction.commit();
            return done;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
