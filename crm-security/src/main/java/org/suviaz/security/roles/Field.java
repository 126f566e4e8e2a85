package org.suviaz.security.roles;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a role may let one see of a person beside the name, each apart from the others: a part that every person has, or a
 * field of the organisation's own, known here by its number alone. Sorted with the former first.
 *
 * @param name under which it is kept: PHONE, or OWN_ with the number
 */
public record Field(String name) implements Comparable<Field> {

    public static final Field PHONE = new Field("PHONE");
    public static final Field EMAIL = new Field("EMAIL");
    /** Street, house, flat and postal code; the settlement goes with the zone. */
    public static final Field ADDRESS = new Field("ADDRESS");

    public static final Field BIRTH = new Field("BIRTH");
    public static final Field NOTE = new Field("NOTE");

    /** Which ways of reaching the person were agreed to or refused, when and by which word. */
    public static final Field CONSENT = new Field("CONSENT");

    private static final String OWN = "OWN_";
    private static final String OWN_NAME = OWN + "[1-9]\\d{0,8}";

    /** Those that every person has, in their order. */
    public static Field[] values() {
        return new Field[] {PHONE, EMAIL, ADDRESS, BIRTH, NOTE, CONSENT};
    }

    /** The organisation's own field of that number, a positive one. */
    public static Field own(int id) {
        return new Field(OWN + id);
    }

    /**
     * The field of that name.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Field valueOf(String name) {
        return Stream.of(values())
                .filter(field -> field.name.equals(name))
                .findFirst()
                .or(() -> Optional.of(new Field(name)).filter(Field::isOwn))
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    public boolean isOwn() {
        return name.matches(OWN_NAME);
    }

    /** The number of the organisation's own field; nothing of the others. */
    public Optional<Integer> ownId() {
        return isOwn() ? Optional.of(Integer.valueOf(name.substring(OWN.length()))) : Optional.empty();
    }

    @Override
    public int compareTo(Field other) {
        return Comparator.comparingInt(Field::place).compare(this, other);
    }

    private int place() {
        Field[] all = values();
        for (int place = 0; place < all.length; place++) {
            if (all[place].equals(this)) {
                return place;
            }
        }
        return all.length + ownId().orElse(0);
    }

    @Override
    public String toString() {
        return name;
    }
}
