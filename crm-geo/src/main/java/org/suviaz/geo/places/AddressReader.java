package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one written address, part by part. */
final class AddressReader {

    /** No address is longer; what is longer came into the wrong field. */
    private static final int LONGEST = 400;

    private final AddressText text;
    private final SettlementSearch search;
    private final Places places;
    private final HouseColumns house;
    private final AddressCut inSettlement;
    private final AddressCut inStreet;
    private final List<String> rest = new ArrayList<>(1);

    AddressReader(AddressText written, Areas areas, SettlementSearch search, Places places) {
        this.text = written;
        this.search = search;
        this.places = places;
        this.house = new HouseColumns(written.house(), written.flat(), areas);
        this.inSettlement = new AddressCut(readable(written.settlement()), areas, house.parts());
        this.inStreet = new AddressCut(readable(written.street()), areas, house.parts());
        for (AddressCut cut : List.of(inSettlement, inStreet)) {
            search.heed(cut);
            rest.addAll(cut.rest());
        }
    }

    private static String readable(String column) {
        return column.length() > LONGEST ? "" : column;
    }

    ResolvedAddress read() {
        AddressNames names = new AddressNames(inSettlement, inStreet, house.parts(), search, places, rest);
        String settlement = settlement(names);
        Part<Settlement> where = where(settlement);
        Part<Street> on = new StreetSearch(places, house.parts(), rest).of(names.street(), where.sure());
        names.giveNumbers();
        Part<Street> kept = on.isThere() ? asTyped(on, inStreet, text.street()) : unread();
        return new ResolvedAddress(
                asTyped(where, inSettlement, text.settlement()),
                kept,
                house.house(),
                house.building(),
                house.flat(),
                search.zone(where.sure()),
                postalCode(where),
                area(settlement),
                String.join(", ", rest));
    }

    /** A column that holds one name alone stays as it is, with all its signs. */
    private static <T> Part<T> asTyped(Part<T> part, AddressCut cut, String column) {
        return cut.isOnly(part.written())
                ? new Part<>(column.strip(), part.certainty(), part.candidates(), part.guessed())
                : part;
    }

    private String area(String settlement) {
        List<String> all = new ArrayList<>(inSettlement.area());
        all.addAll(inStreet.area());
        all.removeIf(settlement::contains);
        return String.join(", ", all);
    }

    /** A column of the street that holds no word at all, or too many, is kept as it stands. */
    private Part<Street> unread() {
        boolean nothing = inStreet.stretches().isEmpty() && !inStreet.hasClaims();
        return nothing ? Part.unknown(text.street().strip()) : Part.none();
    }

    /** Where nothing was found at all, or too much was written, the column stays as it is. */
    private String settlement(AddressNames names) {
        boolean nothing = names.settlement().isEmpty()
                && names.street() == null
                && !house.parts().hasHouse();
        if (!nothing && text.settlement().length() <= LONGEST) {
            return names.settlement();
        }
        String written = text.settlement().strip();
        rest.removeIf(written::contains);
        return written;
    }

    private Part<Settlement> where(String settlement) {
        if (settlement.isEmpty()) {
            return search.hinted().map(town -> Part.sure("", town)).orElse(Part.none());
        }
        Match<Settlement> named = search.named(settlement);
        return named.certainty() == Certainty.UNKNOWN
                ? Part.guessed(settlement, search.near(settlement))
                : Part.of(settlement, named);
    }

    private Part<String> postalCode(Part<Settlement> where) {
        String written = search.postalCode();
        if (!written.isEmpty()) {
            return Part.sure(written, written);
        }
        Optional<Settlement> place = where.sure().filter(known -> known.postalCode() != null);
        if (place.isEmpty()) {
            return Part.none();
        }
        String code = place.get().postalCode();
        return place.get().isUrban() ? Part.asked("", List.of(code)) : Part.sure("", code);
    }
}
