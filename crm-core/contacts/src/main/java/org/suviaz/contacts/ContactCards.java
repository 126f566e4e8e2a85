package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.scope.Callers;

/** Lays out one person for reading, or as a form for editing. */
@Dependent
class ContactCards {

    /** As many of the last changes as stand beside the card; the rest has a page of its own. */
    private static final int MOST_HISTORY = 12;

    private final ContactPhoneRepository phones;
    private final ContactTagRepository tags;
    private final ContactConsentRepository consents;
    private final ValueCards values;
    private final ContactChangeRepository journal;
    private final HistoryRows history;
    private final ContactRows rows;
    private final ContactAccess access;
    private final Zones zones;
    private final Places places;
    private final Callers callers;

    @Inject
    ContactCards(
            ContactPhoneRepository phones,
            ContactTagRepository tags,
            ContactConsentRepository consents,
            ValueCards values,
            ContactChangeRepository journal,
            HistoryRows history,
            ContactRows rows,
            ContactAccess access,
            Zones zones,
            Places places,
            Callers callers) {
        this.phones = phones;
        this.tags = tags;
        this.consents = consents;
        this.values = values;
        this.journal = journal;
        this.history = history;
        this.rows = rows;
        this.access = access;
        this.zones = zones;
        this.places = places;
        this.callers = callers;
    }

    ContactCard card(Contact contact, Language language) {
        Bilingual both = new Bilingual(contact.be().whole(), contact.ru().whole());
        Bilingual address = contact.streetForms().map(street -> Address.line(street, contact.house(), contact.flat()));
        FieldView view = FieldView.of(callers.current(), contact);
        return new ContactCard(
                contact.id(),
                ContactCode.of(contact.id()),
                contact.version(),
                both.in(language),
                ContactRows.otherThan(both.in(language), both),
                contact.be(),
                contact.ru(),
                contact.gender(),
                contact.letters(),
                view.birth(contact.birth()),
                view.phones(numbers(contact)),
                view.email(contact.email()),
                contact.zoneId(),
                zonePath(contact.zoneId(), language),
                zoneBeside(contact.zoneId(), language),
                view.town(contact.settlementId(), rows.town(contact.settlementId(), contact.settlement(), language)),
                view.address(address.in(language)),
                view.reads(Field.ADDRESS) ? beside(contact, address, language) : "",
                view.address(postalCode(contact.postalCode(), contact.settlementId(), places)),
                view.reads(Field.ADDRESS) ? contact.addressDoubt() : null,
                view.consents(said(contact)),
                tags.namesOf(contact.id()),
                view.note(contact.note()),
                values.shown(contact, view),
                values.ofLists(contact, view),
                contact.source(),
                contact.putAwayAt() != null,
                contact.putAwayAt(),
                contact.createdAt(),
                journal.addedBy(contact.id()),
                history.of(contact, journal.of(contact.id(), history.untold(contact), MOST_HISTORY), language),
                access.mayChange(contact),
                access.mayPutAway(contact),
                view.access());
    }

    /** Of the fields those alone that the caller may change. */
    ContactForm offered(Contact contact, String saveKey) {
        return FieldRights.merged(
                form(contact, saveKey), ContactForm.empty(), FieldView.of(callers.current(), contact));
    }

    /** All that is kept. */
    ContactForm form(Contact contact, String saveKey) {
        return form(contact, saveKey, numbers(contact), tags.namesOf(contact.id()), said(contact))
                .fields(values.typed(contact))
                .form();
    }

    /** The same of a person whose parts were read before, to lay something over; without the organisation's own fields. */
    ContactDraft form(Contact contact, ContactParts parts) {
        return form(contact, null, parts.numbers(), parts.tagNames(), parts.said());
    }

    private ContactDraft form(
            Contact contact,
            String saveKey,
            List<String> numbers,
            List<String> tagNames,
            Map<Channel, Consent> consents) {
        return new ContactDraft()
                .id(contact.id(), contact.version())
                .saveKey(saveKey)
                .be(contact.be().surname(), contact.be().given(), contact.be().patronymic())
                .ru(contact.ru().surname(), contact.ru().given(), contact.ru().patronymic())
                .gender(contact.gender())
                .letters(contact.letters())
                .birth(contact.birth().written())
                .phones(numbers.stream().map(Phones::written).toArray(String[]::new))
                .email(contact.email())
                .zone(chosenZone(contact))
                .settlement(contact.settlement())
                .settlementId(pickable(contact))
                .street(contact.street(), contact.house(), contact.flat())
                .postalCode(contact.postalCode())
                .consents(SaidConsent.of(consents))
                .tags(tagNames.toArray(String[]::new))
                .note(contact.note())
                .source(contact.source());
    }

    /** How much of each field the reader is told. */
    Map<Field, FieldAccess> access(FieldView view) {
        return values.access(view);
    }

    /** The written one, or that of the settlement, or empty. */
    static String postalCode(String written, Integer settlementId, Places places) {
        if (!written.isEmpty() || settlementId == null) {
            return written;
        }
        return places.settlement(settlementId).map(Settlement::postalCode).orElse("");
    }

    /** Town and address in the other language, as far as anything of them differs there. */
    private String beside(Contact contact, Bilingual address, Language language) {
        String town = rows.townBeside(contact.settlementId(), language);
        String street = address.beside(language);
        return Stream.of(town, street.isEmpty() && !town.isEmpty() ? address.in(language) : street)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The settlement's id, as long as the dictionary still has that place where the person lives. */
    private Integer pickable(Contact contact) {
        ZoneTree tree = zones.tree();
        return contact.settlementId() != null
                        && places.settlement(contact.settlementId())
                                .filter(place -> places.touches(
                                        place,
                                        tree.byId(contact.zoneId()).stream().toList()))
                                .isPresent()
                ? contact.settlementId()
                : null;
    }

    /** Null where the settlement says it by itself. */
    private String chosenZone(Contact contact) {
        boolean bySettlement = contact.settlementId() != null
                && places.settlement(contact.settlementId())
                        .filter(place -> place.zoneId() == contact.zoneId())
                        .isPresent();
        return bySettlement ? null : Integer.toString(contact.zoneId());
    }

    private Map<Channel, Consent> said(Contact contact) {
        return ContactConsentRepository.said(consents.of(contact.id()));
    }

    private List<String> numbers(Contact contact) {
        return phones.of(contact.id()).stream().map(ContactPhone::number).toList();
    }

    private List<String> zonePath(int zoneId, Language language) {
        ZoneTree tree = zones.tree();
        return tree.path(zoneId).stream().map(zone -> zone.name().in(language)).toList();
    }

    /** The zone's own name in the other language. */
    private String zoneBeside(int zoneId, Language language) {
        return zones.tree()
                .byId(zoneId)
                .map(zone -> zone.name().beside(language))
                .orElse("");
    }
}
