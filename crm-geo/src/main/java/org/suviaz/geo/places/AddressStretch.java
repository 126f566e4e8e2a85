package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words of an address that stand together and name something, with the numbers behind them. */
final class AddressStretch {

    private final String text;
    private final List<AddressToken> tokens;
    private final int names;

    AddressStretch(String text, List<AddressToken> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.names = beforeNumbers();
    }

    /** How many tokens come before the numbers at the end: two of them at most, and a letter that belongs to one. */
    private int beforeNumbers() {
        int at = tokens.size();
        for (int number = 0; number < 2 && at > 0; number++) {
            boolean lettered = at > 1
                    && tokens.get(at - 1).isLetter()
                    && HouseNumber.of(tokens.get(at - 2).plain()
                                    + tokens.get(at - 1).plain())
                            .isPresent();
            int from = lettered ? at - 2 : at - 1;
            if (!HouseNumber.of(tokens.get(from).plain()).isPresent()) {
                break;
            }
            at = from;
        }
        return at;
    }

    /** Whether there is nothing but numbers. */
    boolean isNumbers() {
        return names == 0;
    }

    boolean hasNumbers() {
        return names < tokens.size();
    }

    /** How many tokens the name has. */
    int size() {
        return names;
    }

    AddressToken token(int at) {
        return tokens.get(at);
    }

    String name() {
        return name(0, names);
    }

    /** The name with all its numbers. */
    String whole() {
        return name(0, tokens.size());
    }

    /** The words from one up to, but without, another, as typed. */
    String name(int from, int to) {
        if (from >= to) {
            return "";
        }
        String slice =
                text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        return slice.strip();
    }

    /** The name with the first of the numbers, for streets that end in one. */
    Optional<String> nameWithNumber() {
        return hasNumbers() && names > 0 ? Optional.of(name(0, names + 1)) : Optional.empty();
    }

    /** The same words behind some that were something else. */
    AddressStretch from(int at) {
        return new AddressStretch(text, tokens.subList(at, tokens.size()));
    }

    /** Gives the numbers at the end to house and flat; answers what there is no room for. */
    List<String> giveNumbers(HouseParts house, int from) {
        List<String> left = new ArrayList<>(0);
        for (int i = from; i < tokens.size(); i++) {
            String plain = tokens.get(i).plain();
            if (i + 1 < tokens.size() && tokens.get(i + 1).isLetter()) {
                plain += tokens.get(++i).plain();
            }
            Optional<HouseNumber> number = HouseNumber.of(plain);
            if (number.isEmpty() || !house.take(number.get())) {
                left.add(plain);
            }
        }
        return left;
    }

    /** Where the first word for a kind of street stands, from that token on; -1 for none. */
    int streetType(int from) {
        for (int i = from; i < names && names - from > 1; i++) {
            if (!StreetType.written(tokens.get(i).plain()).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** How many tokens at the beginning are a word for a kind of settlement before a name; 0 for none. */
    int settlementType() {
        for (int size = Math.min(2, names - 1); size > 0; size--) {
            List<String> words =
                    tokens.subList(0, size).stream().map(AddressToken::plain).toList();
            if (SettlementType.written(words).isPresent() && !tokens.get(size).isNumber()) {
                return size;
            }
        }
        return 0;
    }
}
