package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.places.BranchMap;
import org.suviaz.geo.places.Certainty;
import org.suviaz.geo.places.Match;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.places.Street;
import org.suviaz.geo.spelling.SearchKey;
import org.suviaz.geo.spelling.Writing;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;

/**
 * Reads the address of a form and finds the zone. A settlement that nobody knows and one that belongs to others are
 * the same problem, in the same words: nothing is to be learnt from it.
 */
@Dependent
class AddressRules {

    /** What stands before or after the name of a street that the dictionary does not know. */
    private static final Pattern KIND_OF_STREET = Pattern.compile(
            "(?iu)(?<!\\p{L})(вул|вуліца|ул|улица|зав|завулак|пер|переулок|пр|пр-т|просп|праспект|проспект|пл|плошча"
                    + "|площадь|пр-д|праезд|проезд|б-р|бульвар|тракт|шаша|шоссе|наб|набярэжная|набережная)(?!\\p{L})\\.?");

    private final Places places;
    private final Zones zones;
    private final BranchMap branches;

    @Inject
    AddressRules(Places places, Zones zones, BranchMap branches) {
        this.places = places;
        this.zones = zones;
        this.branches = branches;
    }

    AddressFacts read(ContactForm form, Reach reach, Findings findings) {
        FormText text = new FormText(findings);
        String written = text.line("settlement", form.settlement(), FormText.LINE);
        Optional<ZoneRow> chosen = chosen(form.zone(), reach, findings);
        boolean zoneWrong = form.zone() != null && !form.zone().isBlank() && chosen.isEmpty();
        String postalCode = text.postalCode(form.postalCode());
        Optional<Settlement> picked = picked(form.settlementId(), written, reach);
        Settlement place = zoneWrong ? null : place(picked, written, postalCode, chosen, reach, findings);
        String street = text.line("street", form.street(), FormText.LINE);
        Street known = street(place, street, form.askStreet(), findings);
        String house = text.line("house", form.house(), FormText.HOUSE);
        ZoneRow zone = zone(place, known.key(), house, chosen, reach);
        if (zone == null && written.isEmpty() && !zoneWrong) {
            findings.problem("settlement", "zone.missing");
        }
        return new AddressFacts(
                zone,
                place,
                written,
                street,
                known.shortForm(),
                known.base(),
                known.key(),
                house,
                text.line("flat", form.flat(), FormText.HOUSE),
                postalCode);
    }

    /** The street as the dictionary has it, or made of what was written. */
    private Street street(Settlement place, String street, boolean ask, Findings findings) {
        if (place != null && !street.isEmpty()) {
            Match<Street> match = places.street(place.id(), street);
            if (match.sure().isPresent()) {
                return match.sure().get();
            }
            boolean several = match.certainty() == Certainty.SEVERAL;
            if (several && ask) {
                findings.problem("street", "street.several", street);
            } else {
                findings.remark("street", several ? "street.several" : "street.unknown", street);
            }
        }
        String bare =
                KIND_OF_STREET.matcher(Writing.tidy(street)).replaceAll(" ").strip();
        String base = bare.isEmpty() ? street : bare;
        Bilingual written = new Bilingual(street, street);
        return new Street(written, written, new Bilingual(base, base), SearchKey.of(base));
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
        return digits.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
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
            String written,
            String postalCode,
            Optional<ZoneRow> chosen,
            Reach reach,
            Findings findings) {
        if (written.isEmpty()) {
            return null;
        }
        List<Settlement> found = picked.map(List::of).orElseGet(() -> candidates(written, chosen));
        List<Settlement> possible = found.stream()
                .filter(settlement -> zoneOf(settlement)
                        .filter(zone ->
                                chosen.map(choice -> related(choice, zone)).orElseGet(() -> withinReach(zone, reach)))
                        .isPresent())
                .toList();
        if (possible.isEmpty() && chosen.isEmpty()) {
            possible = amongMine(written, reach);
        }
        List<Settlement> fitting = byPostalCode(possible, postalCode);
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (fitting.size() > 1) {
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

    /** Looks within the chosen zone first, then around it; without a choice in the whole country. */
    private List<Settlement> candidates(String written, Optional<ZoneRow> chosen) {
        if (chosen.isPresent()) {
            Match<Settlement> within = places.settlement(written, chosen.get().id());
            if (within.certainty() != Certainty.UNKNOWN) {
                return within.candidates();
            }
        }
        return places.settlement(written).candidates();
    }

    /** A village of that name in a zone of mine, where the country knows a larger place by it. */
    private List<Settlement> amongMine(String written, Reach reach) {
        return reach.tops().stream()
                .flatMap(top -> places.settlement(written, top.id()).candidates().stream())
                .distinct()
                .toList();
    }

    private static boolean withinReach(ZoneRow zone, Reach reach) {
        return reach.holds(zone) || reach.onlyOneWithin(zone).isPresent();
    }

    private static List<Settlement> byPostalCode(List<Settlement> possible, String postalCode) {
        if (possible.size() < 2 || postalCode.isEmpty()) {
            return possible;
        }
        List<Settlement> same = possible.stream()
                .filter(settlement -> postalCode.equals(settlement.postalCode()))
                .toList();
        return same.isEmpty() ? possible : same;
    }

    private Optional<ZoneRow> zoneOf(Settlement settlement) {
        return zones.tree().byId(settlement.zoneId());
    }

    /** The choice is a branch of the settlement's zone, or something larger around it. */
    private static boolean related(ZoneRow choice, ZoneRow zone) {
        return zone.holds(choice.lft()) || choice.holds(zone.lft());
    }

    /**
     * The smallest of three: a branch that was chosen within the settlement's zone, the one to which the address was drawn,
     * or that zone itself.
     */
    private ZoneRow zone(Settlement place, String street, String house, Optional<ZoneRow> chosen, Reach reach) {
        if (place == null) {
            return chosen.orElse(null);
        }
        ZoneRow own = zoneOf(place).orElseThrow();
        if (chosen.filter(choice -> own.holds(choice.lft()) && !choice.equals(own))
                .isPresent()) {
            return chosen.get();
        }
        Optional<ZoneRow> drawn = branches.branch(place.id(), street, house)
                .flatMap(zones.tree()::byId)
                .filter(reach::holds);
        if (drawn.isPresent()) {
            return drawn.get();
        }
        return reach.holds(own) ? own : reach.onlyOneWithin(own).orElse(own);
    }
}
