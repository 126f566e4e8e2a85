package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.geo.places.Places;
import org.suviaz.security.roles.Field;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** Makes rows for the eye of lines from the database. */
@Dependent
class ContactRows {

    private final ContactPhoneRepository phones;
    private final ContactTagRepository tags;
    private final ContactConsentRepository consents;
    private final OwnCells own;
    private final Places places;
    private final Callers callers;

    @Inject
    ContactRows(
            ContactPhoneRepository phones,
            ContactTagRepository tags,
            ContactConsentRepository consents,
            OwnCells own,
            Places places,
            Callers callers) {
        this.phones = phones;
        this.tags = tags;
        this.consents = consents;
        this.own = own;
        this.places = places;
        this.callers = callers;
    }

    /** @param columns the numbers of the organisation's own fields that the rows tell */
    List<ContactRow> of(
            List<ContactLine> lines, Language language, List<SearchTerm> terms, Collection<Integer> columns) {
        List<Long> ids = lines.stream().map(ContactLine::id).toList();
        Map<Long, String> numbers = phones.firstOf(ids);
        Map<Long, List<String>> marks = tags.namesOf(ids);
        Map<Long, List<ContactConsent>> said = consents.of(ids);
        Map<Long, Map<Integer, String>> cells = own.of(lines, columns);
        Caller caller = callers.current();
        return lines.stream()
                .map(line -> row(
                        line,
                        FieldView.of(caller, line),
                        language,
                        numbers.getOrDefault(line.id(), ""),
                        marks.getOrDefault(line.id(), List.of()),
                        ContactConsentRepository.said(said.getOrDefault(line.id(), List.of())),
                        cells.getOrDefault(line.id(), Map.of()),
                        terms.isEmpty() ? "" : terms.get(0).why(line)))
                .toList();
    }

    private ContactRow row(
            ContactLine line,
            FieldView view,
            Language language,
            String number,
            List<String> marks,
            Map<Channel, Consent> consents,
            Map<Integer, String> cells,
            String why) {
        String name = line.name().in(language);
        return new ContactRow(
                line.id(),
                ContactCode.of(line.id()),
                name,
                view.address(line.address(language)),
                view.reads(Field.ADDRESS) ? line.otherAddress(language) : "",
                view.town(line.settlementId(), town(line.settlementId(), line.settlement(), language)),
                townBeside(line.settlementId(), language),
                view.listedPhone(number),
                List.copyOf(marks),
                view.consents(consents),
                line.putAway(),
                LocalDate.ofInstant(line.createdAt(), Home.CLOCK),
                view.birth(line.birth()),
                view.email(line.email()),
                cells,
                otherThan(name, line.name()),
                why);
    }

    String town(Integer settlementId, String written, Language language) {
        return settlementId == null
                ? written
                : places.settlement(settlementId)
                        .map(place -> place.label().in(language))
                        .orElse(written);
    }

    /** The settlement in the other spelling, or empty where there is none that differs. */
    String townBeside(Integer settlementId, Language language) {
        return settlementId == null
                ? ""
                : places.settlement(settlementId)
                        .map(place -> place.label().beside(language))
                        .orElse("");
    }

    static String otherThan(String shown, Bilingual both) {
        return shown.equals(both.be()) ? both.ru() : both.be();
    }
}
