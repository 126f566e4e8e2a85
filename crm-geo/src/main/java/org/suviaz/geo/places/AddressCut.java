package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.zones.ZoneRow;

/**
 * One text of an address, taken apart: what a word beside it names (house, flat, district, postal code) goes to its
 * place, and names without such a word stay as stretches of words, to be looked up.
 */
final class AddressCut {

    private static final int POSTAL_CODE = 6;

    private final String text;
    private final Areas areas;
    private final HouseParts house;
    private final List<AddressToken> tokens;
    private final boolean[] claimed;
    private final List<AddressStretch> stretches = new ArrayList<>(4);
    private final List<ZoneRow> oblasts = new ArrayList<>(1);
    private final List<ZoneRow> districts = new ArrayList<>(1);
    private final List<String> councils = new ArrayList<>(1);
    private final List<String> area = new ArrayList<>(1);
    private final List<String> rest = new ArrayList<>(1);
    private String postalCode = "";

    /** @param house takes the numbers of the text; shared with the other texts of the address */
    AddressCut(String text, Areas areas, HouseParts house) {
        this.text = text;
        this.areas = areas;
        this.house = house;
        this.tokens = AddressTokens.of(text);
        this.claimed = new boolean[tokens.size()];
        for (int i = 0; i < claimed.length; i++) {
            claim(i);
        }
        collect();
    }

    private void claim(int at) {
        if (claimed[at]) {
            return;
        }
        String plain = tokens.get(at).plain();
        if (isPostalCode(plain) && postalCode.isEmpty()) {
            postalCode = plain;
            claimed[at] = true;
            return;
        }
        Optional<AddressWord> word = AddressWord.of(plain);
        if (word.isPresent()) {
            claim(word.get(), at);
        }
    }

    private static boolean isPostalCode(String plain) {
        if (plain.length() != POSTAL_CODE || plain.charAt(0) != '2') {
            return false;
        }
        return plain.chars().allMatch(Character::isDigit);
    }

    private void claim(AddressWord word, int at) {
        if (word.isArea()) {
            claimArea(word, at);
        } else if (word == AddressWord.COUNTRY) {
            claimCountry(at);
        } else if (word == AddressWord.POSTAL_CODE) {
            claimed[at] =
                    at + 1 < claimed.length && isPostalCode(tokens.get(at + 1).plain());
        } else {
            claimNumber(word, at);
        }
    }

    /** "Рэспубліка Беларусь", "РБ"; a street of that name has a word for its kind beside it. */
    private void claimCountry(int at) {
        String before = at > 0 && isFree(at - 1) ? tokens.get(at - 1).plain() : "";
        boolean republic = before.startsWith("р") && (before.endsWith("публика") || before.endsWith("публіка"));
        int first = republic ? at - 1 : at;
        boolean alone = !isSamePiece(first, first - 1) && !isSamePiece(at, at + 1);
        if (alone) {
            claim(first, at);
        }
    }

    /** The adjective stands before its word or behind it; one that names no zone is kept all the same. */
    private void claimArea(AddressWord word, int at) {
        for (int beside : new int[] {at - 1, at + 1}) {
            if (isSamePiece(at, beside) && isFree(beside)) {
                List<ZoneRow> found = areas.named(tokens.get(beside).plain(), word);
                if (!found.isEmpty() && word != AddressWord.COUNCIL) {
                    (word == AddressWord.OBLAST ? oblasts : districts).addAll(found);
                    keepArea(Math.min(at, beside), Math.max(at, beside));
                    return;
                }
            }
        }
        boolean named = isSamePiece(at, at - 1) && isFree(at - 1);
        if (named && word == AddressWord.COUNCIL) {
            councils.add(tokens.get(at - 1).plain());
        }
        keepArea(named ? at - 1 : at, at);
    }

    private void keepArea(int from, int to) {
        area.add(slice(from, to));
        claim(from, to);
    }

    private void claimNumber(AddressWord word, int at) {
        if (!isSamePiece(at, at + 1) || !tokens.get(at + 1).isNumber()) {
            return;
        }
        Optional<HouseNumber> number = HouseNumber.of(tokens.get(at + 1).plain());
        int last = at + 1;
        if (number.isPresent() && number.get().house().chars().allMatch(Character::isDigit) && hasLetterBehind(last)) {
            last++;
            number = HouseNumber.of(number.get().house() + tokens.get(last).plain());
        }
        if (number.isEmpty()) {
            return;
        }
        String house = number.get().house();
        boolean taken =
                switch (word) {
                    case HOUSE -> this.house.house(number.get());
                    case BOX -> this.house.box(house);
                    case FLAT ->
                        this.house.flat(tokens.get(at + 1).plain()
                                + (last > at + 1 ? tokens.get(last).plain() : ""));
                    case BUILDING, STRUCTURE -> at > 0 && this.house.building(word, house);
                    default -> false;
                };
        if (!taken) {
            keep(at, last);
        }
        claim(at, last);
    }

    /** "12 а" at the end or before the word for a flat; "12 г. Мінск" is another matter. */
    private boolean hasLetterBehind(int at) {
        int letter = at + 1;
        return isSamePiece(at, letter)
                && isFree(letter)
                && tokens.get(letter).isLetter()
                && !(isSamePiece(letter, letter + 1)
                        && (AddressWord.of(tokens.get(letter).plain()).isPresent()
                                || AddressWord.of(tokens.get(letter + 1).plain())
                                        .isEmpty()));
    }

    private void keep(int from, int to) {
        rest.add(slice(from, to));
    }

    private void claim(int from, int to) {
        for (int i = from; i <= to; i++) {
            claimed[i] = true;
        }
    }

    private boolean isFree(int at) {
        return at >= 0 && at < claimed.length && !claimed[at];
    }

    private boolean isSamePiece(int at, int beside) {
        return beside >= 0
                && beside < claimed.length
                && tokens.get(at).piece() == tokens.get(beside).piece();
    }

    private void collect() {
        int start = -1;
        for (int i = 0; i <= claimed.length; i++) {
            boolean open = isFree(i);
            if (start >= 0
                    && (!open || tokens.get(i).piece() != tokens.get(start).piece())) {
                stretches.add(new AddressStretch(text, tokens.subList(start, i)));
                start = -1;
            }
            if (start < 0 && open) {
                start = i;
            }
        }
    }

    private String slice(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to).end());
    }

    List<AddressStretch> stretches() {
        return stretches;
    }

    boolean isFirst(AddressStretch stretch) {
        return !stretches.isEmpty() && stretches.get(0) == stretch;
    }

    List<ZoneRow> oblasts() {
        return oblasts;
    }

    List<ZoneRow> districts() {
        return districts;
    }

    /** The adjectives of rural councils. */
    List<String> councils() {
        return councils;
    }

    /** What the text says of where the settlement lies, as written. */
    List<String> area() {
        return area;
    }

    /** Whether the text is that one name and nothing else. */
    boolean isOnly(String name) {
        return !hasClaims() && stretches.size() == 1 && stretches.get(0).whole().equals(name);
    }

    List<String> rest() {
        return rest;
    }

    /** Whether anything found its place already. */
    boolean hasClaims() {
        for (boolean one : claimed) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** Whether every sign of the text is in some word. */
    boolean isWhole() {
        return AddressTokens.areAll(tokens, text);
    }

    String postalCode() {
        return postalCode;
    }
}
