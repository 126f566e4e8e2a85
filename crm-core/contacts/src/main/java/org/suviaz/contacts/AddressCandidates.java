package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.places.AddressText;
import org.suviaz.geo.places.Addresses;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.places.Street;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;

/** What an address that the dictionary leaves open may mean, and how it is written once that was chosen. */
@Dependent
class AddressCandidates {

    private final Addresses addresses;
    private final Zones zones;

    @Inject
    AddressCandidates(Addresses addresses, Zones zones) {
        this.addresses = addresses;
        this.zones = zones;
    }

    /** For the people of a group, as one of them has it. */
    List<OpenAddress.Candidate> of(Contact contact) {
        return contact.settlementId() == null
                ? settlements(contact).stream()
                        .map(place ->
                                new OpenAddress.Candidate(String.valueOf(place.id()), place.label(), district(place)))
                        .toList()
                : streets(contact).stream()
                        .map(street -> new OpenAddress.Candidate(street.key(), street.whole(), new Bilingual("", "")))
                        .toList();
    }

    /** The street's text with the chosen street in the place of the one that was not understood. */
    Optional<String> street(Contact contact, String key) {
        String written =
                addresses.street(contact.settlementId(), contact.street()).written();
        return streets(contact).stream()
                .filter(street -> street.key().equals(key))
                .findFirst()
                .map(street -> street.shortForm().in(language(contact)))
                .map(name -> contact.street().replace(written, name));
    }

    /** The settlement's text, with its district where the name alone is that of several. */
    Optional<String> settlement(Contact contact, String id) {
        return settlements(contact).stream()
                .filter(place -> String.valueOf(place.id()).equals(id))
                .findFirst()
                .flatMap(place -> text(place, contact));
    }

    private List<Street> streets(Contact contact) {
        return addresses.street(contact.settlementId(), contact.street()).candidates();
    }

    /** Those in the person's own zone or around it that can be named without a doubt. */
    private List<Settlement> settlements(Contact contact) {
        ZoneTree tree = zones.tree();
        Optional<ZoneRow> own = tree.byId(contact.zoneId());
        return addresses
                .resolve(AddressText.columns(contact.settlement(), "", "", "").around(List.of(contact.zoneId())))
                .settlement()
                .candidates()
                .stream()
                .filter(place -> tree.byId(place.zoneId())
                        .filter(zone -> own.filter(zone::meets).isPresent())
                        .isPresent())
                .filter(place -> text(place, contact).isPresent())
                .toList();
    }

    /** With its district, and with its rural council too where the district has several of that name. */
    private Optional<String> text(Settlement place, Contact contact) {
        Language language = language(contact);
        String name = place.label().in(language);
        String district = district(place).in(language);
        String council = place.selsovet().in(language);
        return Stream.of(Address.joined(name, district), Address.joined(Address.joined(name, council), district))
                .filter(text -> addresses
                        .resolve(AddressText.columns(text, "", "", "").around(List.of(contact.zoneId())))
                        .settlement()
                        .sure()
                        .equals(Optional.of(place)))
                .findFirst();
    }

    private Bilingual district(Settlement place) {
        return zones.tree().path(place.zoneId()).stream()
                .filter(zone -> zone.kind() == ZoneKind.DISTRICT)
                .findFirst()
                .map(ZoneRow::name)
                .orElse(new Bilingual("", ""));
    }

    private static Language language(Contact contact) {
        return contact.letters() == null ? Language.BE : contact.letters();
    }
}
