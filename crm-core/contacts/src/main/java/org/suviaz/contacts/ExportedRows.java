package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** Lays people out as they are handed out, each field as far as it is there for the caller. */
@Dependent
class ExportedRows {

    private final ContactPhoneRepository phones;
    private final ContactTagRepository tags;
    private final ContactConsentRepository consents;
    private final ContactExtraRepository extras;
    private final ContactValueRepository values;
    private final OwnFields fields;
    private final ContactRows rows;
    private final Places places;
    private final Zones zones;
    private final Callers callers;

    @Inject
    ExportedRows(
            ContactPhoneRepository phones,
            ContactTagRepository tags,
            ContactConsentRepository consents,
            ContactExtraRepository extras,
            ContactValueRepository values,
            OwnFields fields,
            ContactRows rows,
            Places places,
            Zones zones,
            Callers callers) {
        this.phones = phones;
        this.tags = tags;
        this.consents = consents;
        this.extras = extras;
        this.values = values;
        this.fields = fields;
        this.rows = rows;
        this.places = places;
        this.zones = zones;
        this.callers = callers;
    }

    List<ExportedPerson> of(List<Contact> people, Language language) {
        List<Long> ids = people.stream().map(Contact::id).toList();
        Parts parts = new Parts(phones.of(ids), tags.namesOf(ids), consents.of(ids), extras.of(ids), values.of(ids));
        Caller caller = callers.current();
        return people.stream()
                .map(one -> row(one, FieldView.of(caller, one), parts, language))
                .toList();
    }

    private ExportedPerson row(Contact one, FieldView view, Parts parts, Language language) {
        return new ExportedPerson(
                one.id(),
                ContactCode.of(one.id()),
                both(one, PersonName::surname),
                both(one, PersonName::given),
                both(one, PersonName::patronymic),
                one.gender(),
                one.letters(),
                view.birth(one.birth()),
                view.phones(parts.numbers(one.id())),
                view.email(one.email()),
                zones.tree()
                        .byId(one.zoneId())
                        .map(zone -> zone.name().in(language))
                        .orElse(""),
                view.town(one.settlementId(), rows.town(one.settlementId(), one.settlement(), language)),
                view.address(one.streetForms().in(language)),
                view.address(one.house()),
                view.address(one.flat()),
                view.address(ContactCards.postalCode(one.postalCode(), one.settlementId(), places)),
                view.consents(parts.said(one.id())),
                parts.marks(one.id()),
                view.note(one.note()),
                view.own(parts.own(one.id())),
                told(view, parts.kept(one.id())),
                one.source(),
                LocalDate.ofInstant(one.createdAt(), Home.CLOCK));
    }

    private Map<Integer, String> told(FieldView view, Map<Integer, String> kept) {
        return fields.active().stream()
                .filter(field -> kept.containsKey(field.id()))
                .collect(Collectors.toMap(OwnField::id, field -> view.value(field, kept.get(field.id()))));
    }

    private static Bilingual both(Contact one, Function<PersonName, String> part) {
        return new Bilingual(part.apply(one.be()), part.apply(one.ru()));
    }

    /** What hangs on these people, by their ids. */
    private record Parts(
            Map<Long, List<ContactPhone>> phones,
            Map<Long, List<String>> tags,
            Map<Long, List<ContactConsent>> consents,
            Map<Long, List<ContactExtra>> extras,
            Map<Long, List<ContactValue>> values) {

        List<String> numbers(long id) {
            return phones.getOrDefault(id, List.of()).stream()
                    .map(ContactPhone::number)
                    .toList();
        }

        List<String> marks(long id) {
            return List.copyOf(tags.getOrDefault(id, List.of()));
        }

        Map<Channel, Consent> said(long id) {
            return ContactConsentRepository.said(consents.getOrDefault(id, List.of()));
        }

        Map<Integer, String> kept(long id) {
            return ContactValueRepository.texts(values.getOrDefault(id, List.of()));
        }

        List<OwnValue> own(long id) {
            return extras.getOrDefault(id, List.of()).stream()
                    .map(ContactExtra::own)
                    .toList();
        }
    }
}
