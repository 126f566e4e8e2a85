package org.suviaz.contacts;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Compares two records that are both there already. Nobody waits for the answer as somebody does who reads a list, and
 * there are very many to compare with: so a name and a year that two people may share are not enough, as
 * {@link Likeness} has it for one row, and what a hand writes wrongly is looked through.
 */
final class Pairing {

    /** So many years lie between father and son who are called alike. */
    private static final int GENERATION = 15;

    private final Traits one;
    private final Traits other;
    private final NameLikeness names;
    private final NameLikeness patronymic;
    private final Set<LikeSign> signs = EnumSet.noneOf(LikeSign.class);

    private Pairing(Traits one, Traits other) {
        this.one = one;
        this.other = other;
        this.names = NameLikeness.of(one, other);
        this.patronymic = NameLikeness.patronymics(one.patronymic(), other.patronymic());
    }

    /** Empty where nothing tells that they are one person. */
    static Optional<LikePair> of(Traits one, Traits other) {
        Pairing pairing = new Pairing(one, other);
        if (pairing.names == NameLikeness.OTHER && !NameLikeness.halfMeets(one, other)) {
            return Optional.empty();
        }
        pairing.look();
        Likeness likeness = pairing.likeness();
        return likeness == Likeness.NONE
                ? Optional.empty()
                : Optional.of(new LikePair(
                        Math.min(one.id(), other.id()),
                        Math.max(one.id(), other.id()),
                        likeness == Likeness.CERTAIN,
                        pairing.signs));
    }

    private void look() {
        sign(names == NameLikeness.SAME, LikeSign.NAME);
        sign(names == NameLikeness.NEAR, LikeSign.NEAR_NAME);
        sign(patronymic == NameLikeness.SAME, LikeSign.PATRONYMIC);
        sign(same(one.settlementId(), other.settlementId()), LikeSign.TOWN);
        sign(one.phones().stream().anyMatch(other.phones()::contains), LikeSign.PHONE);
        sign(!one.email().isEmpty() && one.email().equalsIgnoreCase(other.email()), LikeSign.EMAIL);
        sign(same(one.birthDay(), other.birthDay()), LikeSign.BIRTH_DAY);
        sign(same(one.birthYear(), other.birthYear()), LikeSign.BIRTH_YEAR);
        sign(home(), LikeSign.HOME);
    }

    private void sign(boolean there, LikeSign sign) {
        if (there) {
            signs.add(sign);
        }
    }

    private boolean has(LikeSign sign) {
        return signs.contains(sign);
    }

    private Likeness likeness() {
        return switch (names) {
            case SAME -> sameNames();
            case NEAR -> nearNames() ? Likeness.DOUBTFUL : Likeness.NONE;
            case OTHER -> anotherSurname() || noName() ? Likeness.DOUBTFUL : Likeness.NONE;
        };
    }

    private Likeness sameNames() {
        boolean fatherOpen = patronymic != NameLikeness.NEAR || has(LikeSign.BIRTH_YEAR);
        if (sure() && fatherOpen && against() == 0) {
            return Likeness.CERTAIN;
        }
        boolean doubtful = (has(LikeSign.PHONE) || has(LikeSign.EMAIL)) && (!otherFather() || has(LikeSign.BIRTH_YEAR))
                || has(LikeSign.BIRTH_DAY) && !otherFather()
                || has(LikeSign.HOME) && !otherFather() && !otherGeneration()
                || maybe() && against() == 0;
        return doubtful ? Likeness.DOUBTFUL : Likeness.NONE;
    }

    /** As {@link Likeness} has it of a row. */
    private boolean sure() {
        boolean yearOrFather = has(LikeSign.BIRTH_YEAR) || has(LikeSign.PATRONYMIC);
        return has(LikeSign.PHONE)
                || has(LikeSign.EMAIL)
                || has(LikeSign.BIRTH_DAY)
                || has(LikeSign.HOME) && yearOrFather
                || has(LikeSign.TOWN) && has(LikeSign.BIRTH_YEAR) && has(LikeSign.PATRONYMIC) && !elsewhere();
    }

    /** The same town, and nothing that says more than year or father of the one and no address or phone against it. */
    private boolean maybe() {
        boolean year = has(LikeSign.BIRTH_YEAR);
        boolean father = has(LikeSign.PATRONYMIC);
        return has(LikeSign.TOWN)
                && (year && father && !otherPhone() || (year || father) && !elsewhere() && !otherPhone());
    }

    private boolean nearNames() {
        boolean known = has(LikeSign.BIRTH_YEAR) || father() || has(LikeSign.HOME);
        return against() == 0
                && (has(LikeSign.EMAIL)
                        || has(LikeSign.PHONE) && (known || has(LikeSign.TOWN))
                        || has(LikeSign.BIRTH_DAY) && (father() || has(LikeSign.TOWN) || has(LikeSign.HOME))
                        || has(LikeSign.HOME) && (has(LikeSign.BIRTH_YEAR) || father()));
    }

    /** Married since: the surname alone is another one. */
    private boolean anotherSurname() {
        return NameLikeness.givenNames(one, other)
                && has(LikeSign.BIRTH_DAY)
                && has(LikeSign.PATRONYMIC)
                && (has(LikeSign.PHONE) || has(LikeSign.HOME) || has(LikeSign.EMAIL));
    }

    /** Sisters have two names; of two records of one person one may have a word that is no name at all. */
    private boolean noName() {
        return NameLikeness.surnamesMeet(one, other)
                && one.knownGiven() != other.knownGiven()
                && has(LikeSign.BIRTH_YEAR)
                && has(LikeSign.PATRONYMIC)
                && (has(LikeSign.PHONE) || has(LikeSign.HOME) || has(LikeSign.EMAIL));
    }

    private boolean father() {
        return patronymic == NameLikeness.SAME || patronymic == NameLikeness.NEAR;
    }

    private boolean otherFather() {
        return patronymic == NameLikeness.OTHER;
    }

    private boolean otherGeneration() {
        return one.birthYear() != null
                && other.birthYear() != null
                && (Math.abs(one.birthYear() - other.birthYear()) >= GENERATION
                        || !has(LikeSign.BIRTH_YEAR) && patronymic != NameLikeness.SAME);
    }

    /** How much speaks against it. */
    private int against() {
        boolean otherYear = differ(one.birthYear(), other.birthYear());
        boolean otherDay = !otherYear && differ(one.birthDay(), other.birthDay());
        return (otherFather() ? 1 : 0) + (otherYear || otherDay ? 1 : 0);
    }

    private boolean home() {
        return same(one.street(), other.street())
                && !one.house().isEmpty()
                && one.house().equals(other.house())
                && (one.flat().isEmpty() || other.flat().isEmpty() || one.flat().equals(other.flat()))
                && !differ(one.settlementId(), other.settlementId());
    }

    /** Both addresses are known, and they are two. */
    private boolean elsewhere() {
        return one.street() != null && other.street() != null && !has(LikeSign.HOME);
    }

    private boolean otherPhone() {
        return !one.phones().isEmpty() && !other.phones().isEmpty() && !has(LikeSign.PHONE);
    }

    private static boolean same(Object first, Object second) {
        return first != null && Objects.equals(first, second);
    }

    private static boolean differ(Object first, Object second) {
        return first != null && second != null && !first.equals(second);
    }
}
