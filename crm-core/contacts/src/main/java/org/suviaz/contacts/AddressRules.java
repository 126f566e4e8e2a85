package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.suviaz.geo.places.AddressText;
import org.suviaz.geo.places.Addresses;
import org.suviaz.geo.places.BranchMap;
import org.suviaz.geo.places.Certainty;
import org.suviaz.geo.places.Part;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.ResolvedAddress;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.places.Street;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;

/**
 * Reads the address of a form and finds the zone: one reading for a form and for a list, whatever fields its parts were
 * typed into. A settlement that nobody knows and one that belongs to others are the same problem, in the same words:
 * nothing is to be learnt from it.
 */
@Dependent
class AddressRules {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Addresses addresses;
    private final Places places;
    private final Zones zones;
    private final BranchMap branches;

    @Inject
    AddressRules(Addresses addresses, Places places, Zones zones, BranchMap branches) {
        this.addresses = addresses;
        this.places = places;
        this.zones = zones;
        this.branches = branches;
    }

    AddressFacts read(ContactForm form, Reach reach, Findings findings) {
        AddressText typed = typed(form, new FormText(findings));
        Optional<ZoneRow> chosen = chosen(form.zone(), reach, findings);
        boolean zoneWrong = form.zone() != null && !form.zone().isBlank() && chosen.isEmpty();
        ResolvedAddress read = addresses.resolve(typed.around(around(chosen, reach)));
        boolean placeless = form.zone() == null
                && Address.joined(read.settlement().written(), read.area()).isEmpty();
        if (placeless && form.zoneWithoutPlace() != null) {
            return read(inZoneOfPlaceless(form), reach, findings);
        }
        Optional<Settlement> picked =
                picked(form.settlementId(), read.settlement().written(), reach);
        Settlement place = zoneWrong ? null : place(picked, read.settlement(), chosen, reach, findings);
        Part<Street> street = street(place, read);
        Street known = street.sure().orElseGet(() -> Street.written(street.written()));
        ZoneRow zone = zone(place, known.key(), read, chosen, reach);
        String settlement = Address.joined(read.settlement().written(), read.area());
        if (zone == null && settlement.isEmpty() && !zoneWrong) {
            findings.problem("settlement", "zone.missing");
        }
        return new AddressFacts(
                zone,
                place,
                settlement,
                Address.joined(street.written(), read.rest()),
                known.shortForm().map(name -> Address.joined(name, read.rest())),
                known.base(),
                known.key(),
                read.wholeHouse(),
                ResolvedAddress.text(read.flat()),
                read.postalCode().written(),
                doubt(settlement, place, street, asks(form, street), findings));
    }

    /** The zone of a city or town says the place too, so that the streets are looked for there. */
    private ContactForm inZoneOfPlaceless(ContactForm form) {
        ContactDraft there = form.draft().zone(form.zoneWithoutPlace()).zoneWithoutPlace(null);
        number(form.zoneWithoutPlace())
                .flatMap(zones.tree()::byId)
                .filter(zone -> zone.kind() == ZoneKind.CITY || zone.kind() == ZoneKind.TOWN)
                .ifPresent(town -> there.settlement(town.name().be())
                        .street(Address.joined(form.settlement(), form.street()), form.house(), form.flat()));
        return there.form();
    }

    /** What is to be known of an address that lies in a row already, as far as it is found and sorted by it. */
    AddressFacts kept(Integer settlementId, String settlement, String street, String house, String flat) {
        Settlement place =
                settlementId == null ? null : places.settlement(settlementId).orElse(null);
        // with the settlement's own text, or the first part of "Лазо, за крамай" would pass for one
        AddressText text = AddressText.columns(settlement, street, "", "");
        Part<Street> read = street(
                place,
                addresses.resolve(
                        place == null
                                ? text
                                : text.around(List.of(place.zoneId())).inTown(place.id())));
        Street known = read.sure().orElseGet(() -> Street.written(read.written()));
        return new AddressFacts(
                null, place, settlement, street, known.shortForm(), known.base(), known.key(), house, flat, "", null);
    }

    /** What stands in the field of the street alone can be chosen from a list; what was taken out of a longer text not. */
    private static boolean asks(ContactForm form, Part<Street> street) {
        return form.askStreet() && form.street().strip().equals(street.written());
    }

    private static AddressText typed(ContactForm form, FormText text) {
        return AddressText.columns(
                        text.line("settlement", form.settlement(), FormText.LINE),
                        text.line("street", form.street(), FormText.LINE),
                        text.line("house", form.house(), FormText.HOUSE),
                        text.line("flat", form.flat(), FormText.HOUSE))
                .postalCode(text.postalCode(form.postalCode()));
    }

    /** The settlement is looked for in the chosen zone first, or in those of the caller: theirs is meant before others. */
    private static List<Integer> around(Optional<ZoneRow> chosen, Reach reach) {
        return chosen.map(List::of).orElse(reach.tops()).stream()
                .map(ZoneRow::id)
                .toList();
    }

    /** The street in the settlement that is meant, also where only the zones of the caller told which one that is. */
    private Part<Street> street(Settlement place, ResolvedAddress read) {
        boolean told = place == null
                || read.street().written().isEmpty()
                || read.settlement().sure().filter(place::equals).isPresent();
        return told ? read.street() : addresses.street(place.id(), read.street().written());
    }

    /** What of the address nobody can be sure of, said beside its field; in a place whose streets nobody lists, nothing. */
    private AddressDoubt doubt(
            String settlement, Settlement place, Part<Street> street, boolean ask, Findings findings) {
        if (place == null) {
            return settlement.isEmpty() ? null : AddressDoubt.SETTLEMENT_UNKNOWN;
        }
        if (street.written().isEmpty() || street.sure().isPresent() || !places.knowsStreetsOf(place.id())) {
            return null;
        }
        boolean several = street.certainty() == Certainty.SEVERAL && !street.guessed();
        if (several && ask) {
            findings.problem("street", "street.several", street.written());
        } else {
            findings.remark("street", several ? "street.several" : "street.unknown", street.written());
        }
        return several ? AddressDoubt.STREET_SEVERAL : AddressDoubt.STREET_UNKNOWN;
    }

    private Optional<ZoneRow> chosen(String zone, Reach reach, Findings findings) {
        if (zone == null || zone.isBlank()) {
            return Optional.empty();
        }
        List<ZoneRow> meant = number(zone)
                .map(id -> zones.tree().byId(id).stream().filter(reach::holds).toList())
                .orElseGet(() -> zones.called(zone, reach.tops()));
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        findings.problem("zone", meant.isEmpty() ? "zone.notYours" : "zone.several", zone.strip());
        return Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        String digits = text.strip();
        return NUMBER.matcher(digits).matches() ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /**
     * The settlement that was picked, as long as the text still names it.
     *
     * @throws NotThere for an id that no list of ours could have offered
     */
    private Optional<Settlement> picked(Integer id, String written, Reach reach) {
        if (id == null) {
            return Optional.empty();
        }
        Settlement place = places.settlement(id)
                .filter(one -> places.touches(one, reach.tops()))
                .orElseThrow(NotThere::new);
        return places.isNamed(id, written) ? Optional.of(place) : Optional.empty();
    }

    private Settlement place(
            Optional<Settlement> picked,
            Part<Settlement> read,
            Optional<ZoneRow> chosen,
            Reach reach,
            Findings findings) {
        String written = read.written();
        if (written.isEmpty()) {
            return null;
        }
        List<Settlement> found = picked.map(List::of).orElseGet(() -> fitting(read));
        List<Settlement> possible = found.stream()
                .filter(settlement -> zoneOf(settlement)
                        .filter(zone -> chosen.map(zone::meets).orElseGet(() -> withinReach(zone, reach)))
                        .isPresent())
                .toList();
        if (possible.size() == 1) {
            return possible.get(0);
        }
        if (possible.size() > 1) {
            findings.problem("settlement", "settlement.several", written);
        } else if (chosen.isEmpty()) {
            findings.problem("settlement", found.isEmpty() ? "settlement.unknown" : "zone.notYours", written);
        } else if (!found.isEmpty()) {
            findings.problem("settlement", "settlement.otherZone", written);
        } else {
            findings.remark("settlement", "settlement.unknown", written);
        }
        return null;
    }

    /** Those that the text names; not what it may have meant to say, nor a place that lies elsewhere than it says. */
    private static List<Settlement> fitting(Part<Settlement> read) {
        boolean contradicted =
                read.certainty() == Certainty.SEVERAL && read.candidates().size() == 1;
        return read.guessed() || contradicted ? List.of() : read.candidates();
    }

    private static boolean withinReach(ZoneRow zone, Reach reach) {
        return reach.holds(zone) || reach.onlyOneWithin(zone).isPresent();
    }

    private Optional<ZoneRow> zoneOf(Settlement settlement) {
        return zones.tree().byId(settlement.zoneId());
    }

    /**
     * The smallest of what there is: a branch that was chosen within the settlement's zone, the one to which the address
     * was drawn, the district of the town that the text names, or the settlement's zone itself.
     */
    private ZoneRow zone(Settlement place, String street, ResolvedAddress read, Optional<ZoneRow> chosen, Reach reach) {
        if (place == null) {
            return chosen.orElse(null);
        }
        ZoneRow own = zoneOf(place).orElseThrow();
        if (chosen.filter(choice -> own.holds(choice.lft()) && !choice.equals(own))
                .isPresent()) {
            return chosen.get();
        }
        Optional<ZoneRow> drawn = branches.branch(place.id(), street, read.wholeHouse())
                .flatMap(zones.tree()::byId)
                .filter(reach::holds);
        Optional<ZoneRow> told =
                read.zone().sure().filter(zone -> own.holds(zone.lft())).filter(reach::holds);
        if (drawn.or(() -> told).isPresent()) {
            return drawn.or(() -> told).get();
        }
        return reach.holds(own) ? own : reach.onlyOneWithin(own).orElse(own);
    }
}
