package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out which of the names in an address is the settlement and which the street. */
final class AddressNames {

    private final AddressCut inSettlement;
    private final AddressCut inStreet;
    private final HouseParts house;
    private final SettlementSearch search;
    private final Places places;
    private final List<String> rest;
    private final List<AddressStretch> free = new ArrayList<>(3);
    private String settlement = "";
    private AddressStretch street;

    /**
     * Shares the names out.
     *
     * @param house takes the numbers behind them
     * @param rest takes what nothing is left for
     */
    AddressNames(
            AddressCut inSettlement,
            AddressCut inStreet,
            HouseParts house,
            SettlementSearch search,
            Places places,
            List<String> rest) {
        this.inSettlement = inSettlement;
        this.inStreet = inStreet;
        this.house = house;
        this.search = search;
        this.places = places;
        this.rest = rest;
        inSettlement.stretches().forEach(stretch -> takeTyped(stretch, true));
        inStreet.stretches().forEach(stretch -> takeTyped(stretch, false));
        takeSettlement();
        takeStreet();
    }

    /** As typed, empty for none. */
    String settlement() {
        return settlement;
    }

    /** Null for none. */
    AddressStretch street() {
        return street;
    }

    /** A name with a word for its kind goes where the word says. */
    private void takeTyped(AddressStretch stretch, boolean ofSettlement) {
        if (stretch.isNumbers()) {
            free.add(stretch);
            return;
        }
        int type = settlement.isEmpty() ? stretch.settlementType() : 0;
        if (type > 0 && takeTypedSettlement(stretch, type, ofSettlement)) {
            return;
        }
        int road = stretch.streetType(0);
        boolean isPlace = ofSettlement && settlement.isEmpty() && isKnown(stretch.name());
        if (road >= 0 && street == null && !isPlace) {
            takeTypedStreet(stretch, road);
        } else {
            free.add(stretch);
        }
    }

    private boolean takeTypedSettlement(AddressStretch stretch, int type, boolean ofSettlement) {
        int road = stretch.streetType(type + 1);
        int end = road < 0 ? stretch.size() : road;
        if (road == stretch.size() - 1 || road < 0 && !isKnown(stretch.name())) {
            int known = longestKnown(stretch, type + 1);
            end = known > 0 ? known : end;
        }
        String name = stretch.name(0, end);
        boolean telling = stretch.token(0).plain().length() > 1
                || "гвд".contains(stretch.token(0).plain());
        if (!ofSettlement && !telling && !isKnown(name)) {
            return false;
        }
        settlement = name;
        follow(stretch, end);
        return true;
    }

    private void takeTypedStreet(AddressStretch stretch, int road) {
        boolean inside = road > 0 && road < stretch.size() - 1;
        if (settlement.isEmpty() && inside && beginsWithPlace(stretch, road)) {
            settlement = stretch.name(0, road);
            street = stretch.from(road);
        } else {
            int town = settlement.isEmpty() && road > 1 ? longestTown(stretch) : 0;
            settlement = town > 0 ? stretch.name(0, town) : settlement;
            street = town > 0 ? stretch.from(town) : stretch;
        }
    }

    /** The settlement among the names without a word for their kind. */
    private void takeSettlement() {
        if (!settlement.isEmpty()) {
            forgetRepeated();
            return;
        }
        List<AddressStretch> names =
                free.stream().filter(stretch -> !stretch.isNumbers()).toList();
        boolean alone = names.size() == 1 && street == null;
        for (AddressStretch stretch : names) {
            boolean enough = ofSettlementColumn(stretch) || !alone ? isKnown(stretch.name()) : isTown(stretch);
            boolean isStreet = alone
                    && search.hinted()
                            .filter(town -> knowsStreet(town, stretch))
                            .isPresent();
            if (enough && !isStreet && (names.size() == 1 || !stretch.hasNumbers() || ofSettlementColumn(stretch))) {
                settlement = stretch.name();
                free.remove(stretch);
                follow(stretch, stretch.size());
                return;
            }
        }
        if (!names.isEmpty()) {
            takeBeginning(names, alone);
        }
    }

    /** "Мінск Савецкая 5": a town before its street; else an unknown place, if there is another name for the street. */
    private void takeBeginning(List<AddressStretch> names, boolean alone) {
        AddressStretch first = names.get(0);
        int town = street == null ? longestTown(first) : 0;
        boolean hinted = search.hinted().isPresent();
        if (town > 0 && !(hinted && knowsStreet(search.hinted().get(), first))) {
            settlement = first.name(0, town);
            free.set(free.indexOf(first), first.from(town));
        } else if (ofSettlementColumn(first) && !(hinted && alone)
                || !ofSettlementColumn(first) && !alone && !hinted && !first.hasNumbers()) {
            settlement = first.name();
            free.remove(first);
            follow(first, first.size());
        }
    }

    /** The town once more in the column of the street says nothing new. */
    private void forgetRepeated() {
        long names = free.stream().filter(stretch -> !stretch.isNumbers()).count();
        if (names + (street == null ? 0 : 1) > 1) {
            List<Settlement> meant = search.named(settlement).candidates();
            free.removeIf(stretch -> !stretch.isNumbers()
                    && !stretch.hasNumbers()
                    && !meant.isEmpty()
                    && search.named(stretch.name()).candidates().equals(meant));
        }
    }

    private void takeStreet() {
        Optional<AddressStretch> next =
                free.stream().filter(stretch -> !stretch.isNumbers()).findFirst();
        if (street == null && next.isPresent()) {
            street = next.get();
            free.remove(street);
        }
    }

    /** The numbers between commas, and names that nothing is left for. */
    void giveNumbers() {
        for (AddressStretch stretch : free) {
            if (stretch.isNumbers()) {
                rest.addAll(stretch.giveNumbers(house, 0));
            } else {
                rest.add(stretch.whole());
            }
        }
    }

    /** What stands behind a settlement in one stretch with it: a street, or the number of a house. */
    private void follow(AddressStretch stretch, int end) {
        if (end < stretch.size()) {
            if (street == null) {
                street = stretch.from(end);
            } else {
                free.add(stretch.from(end));
            }
        } else {
            rest.addAll(stretch.giveNumbers(house, end));
        }
    }

    /** Only at the very beginning a village is as likely as a word of the street's name. */
    private boolean beginsWithPlace(AddressStretch stretch, int end) {
        boolean first = inSettlement.isFirst(stretch) || inStreet.isFirst(stretch);
        String name = stretch.name(0, end);
        return first ? isKnown(name) : search.isTown(name);
    }

    private boolean ofSettlementColumn(AddressStretch stretch) {
        return inSettlement.stretches().contains(stretch);
    }

    private boolean isKnown(String name) {
        return search.named(name).certainty() != Certainty.UNKNOWN;
    }

    private boolean isTown(AddressStretch stretch) {
        return !stretch.hasNumbers() && search.isTown(stretch.name());
    }

    private boolean knowsStreet(Settlement town, AddressStretch stretch) {
        return places.street(town.id(), stretch.name()).certainty() != Certainty.UNKNOWN;
    }

    private int longestKnown(AddressStretch stretch, int least) {
        for (int end = stretch.size() - 1; end >= least; end--) {
            if (isKnown(stretch.name(0, end))) {
                return end;
            }
        }
        return 0;
    }

    private int longestTown(AddressStretch stretch) {
        for (int end = Math.min(stretch.size() - 1, 3); end > 0; end--) {
            if (search.isTown(stretch.name(0, end))) {
                return end;
            }
        }
        return 0;
    }
}
