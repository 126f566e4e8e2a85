package org.suviaz.geo.places;

/** House, building part and flat, as they turn up one after another; what has its value already is not overwritten. */
final class HouseParts {

    private String house = "";
    private String building = "";
    private String flat = "";
    private boolean flatMayFollow;

    /**
     * Takes a number without a word for what it is: the house, and the flat behind it; answers whether there was room for
     * it or it says nothing new.
     */
    boolean take(HouseNumber number) {
        if (house.isEmpty()) {
            flatMayFollow = house(number);
            return flatMayFollow;
        }
        if (flatMayFollow && number.building().isEmpty() && number.flat().isEmpty() && flat.isEmpty()) {
            flat = number.house();
            return true;
        }
        return house.equals(number.house()) && (number.flat().isEmpty() || flat(number.flat()));
    }

    boolean house(HouseNumber number) {
        boolean room = house.isEmpty()
                && (number.building().isEmpty() || building.isEmpty())
                && (number.flat().isEmpty() || flat.isEmpty());
        if (room) {
            house = number.house();
            building = number.building().isEmpty() ? building : AddressWord.BUILDING.shortened(number.building());
            flat = number.flat().isEmpty() ? flat : number.flat();
        }
        return room;
    }

    /** A post box, which stands where a house does. */
    boolean box(String number) {
        boolean room = house.isEmpty();
        house = room ? AddressWord.BOX.shortened(number) : house;
        return room;
    }

    boolean building(AddressWord word, String number) {
        boolean room = building.isEmpty();
        building = room ? word.shortened(number) : building;
        return room;
    }

    boolean flat(String number) {
        boolean room = flat.isEmpty();
        flat = room ? number : flat;
        return room || flat.equals(number);
    }

    /** Keeps a text as the house that is no number. */
    void occupy(String text) {
        house = text;
        flatMayFollow = false;
    }

    /** What a column of its own says; no number elsewhere is a flat because of it. */
    void adopt(HouseParts other) {
        house = other.house;
        building = other.building;
        flat = other.flat.isEmpty() ? flat : other.flat;
        flatMayFollow = false;
    }

    boolean hasHouse() {
        return !house.isEmpty();
    }

    String wholeHouse() {
        return house.isEmpty() || building.isEmpty() ? house + building : house + " " + building;
    }

    String house() {
        return house;
    }

    String building() {
        return building;
    }

    String flat() {
        return flat;
    }
}
