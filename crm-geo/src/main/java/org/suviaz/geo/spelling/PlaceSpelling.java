package org.suviaz.geo.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.suviaz.geo.Language;

/** Spells the names of settlements and streets: the whole name by the list, else its words by the list, else by rule. */
final class PlaceSpelling {

    private static final int LONGEST = 200;
    private static final String NUMBER = "[0-9IVXLCDM]+";

    private final PlaceNames names;
    private final NameWords words;

    PlaceSpelling(PlaceNames names, NameWords words) {
        this.names = names;
        this.words = words;
    }

    PlaceNames names() {
        return names;
    }

    Optional<Spelt> settlement(String written, Language to) {
        String tidy = Writing.tidy(written);
        return isTooMuchOrNothing(tidy, to) ? Optional.empty() : bare(tidy, NameKind.PLACE, to);
    }

    /** With its type word and number, each in its place, and everything agreeing. */
    Optional<Spelt> street(String written, Language to) {
        String tidy = Writing.tidy(written).replaceAll("\\.(?=[^ .])", ". ");
        if (isTooMuchOrNothing(tidy, to)) {
            return Optional.empty();
        }
        List<String> parts = List.of(tidy.split(" "));
        StreetWord type = parts.stream()
                .flatMap(part -> StreetWord.of(part).stream())
                .filter(StreetWord::isType)
                .findFirst()
                .orElse(null);
        StringBuilder text = new StringBuilder();
        Sureness how = Sureness.LISTED;
        for (String group : grouped(parts, type)) {
            Optional<Spelt> other = part(group, type, to);
            if (other.isEmpty()) {
                return Optional.empty();
            }
            text.append(text.isEmpty() ? "" : " ").append(other.get().text());
            how = how.and(other.get().how());
        }
        return Optional.of(new Spelt(text.toString(), how));
    }

    private static boolean isTooMuchOrNothing(String text, Language to) {
        return to == Language.EN || text.isEmpty() || text.length() > LONGEST;
    }

    /** The words of the street's own name stay together, for the list has it whole. */
    private static List<String> grouped(List<String> parts, StreetWord type) {
        List<String> groups = new ArrayList<>();
        boolean own = false;
        for (String part : parts) {
            boolean beside = isBeside(part, type);
            if (own && !beside) {
                groups.set(groups.size() - 1, groups.get(groups.size() - 1) + " " + part);
            } else {
                groups.add(part);
            }
            own = !beside;
        }
        return groups;
    }

    private static boolean isBeside(String part, StreetWord type) {
        Optional<StreetWord> word = StreetWord.of(part);
        boolean numbered = Ordinal.of(part, null, Language.BE).isPresent() && part.contains("-");
        return numbered || word.filter(each -> each == type || !each.isType()).isPresent();
    }

    private Optional<Spelt> part(String group, StreetWord type, Language to) {
        Optional<Spelt> beside = StreetWord.of(group)
                .filter(word -> word == type || !word.isType())
                .map(word -> new Spelt(word.in(to, group), Sureness.LISTED))
                .or(() -> Ordinal.of(group, type == null ? null : type.form(), to));
        return beside.or(() -> own(group, type, to));
    }

    private Optional<Spelt> own(String base, StreetWord type, Language to) {
        boolean neuter = type == StreetWord.HIGHWAY;
        String asked = neuter && to == Language.BE ? Agreement.feminine(base) : base;
        Optional<Spelt> other = bare(asked, NameKind.STREET, to);
        return neuter && to == Language.RU
                ? other.map(spelt -> new Spelt(Agreement.neuter(spelt.text()), spelt.how()))
                : other;
    }

    private Optional<Spelt> bare(String name, NameKind kind, Language to) {
        return whole(name, kind, to).or(() -> split(name, kind, to));
    }

    private Optional<Spelt> whole(String name, NameKind kind, Language to) {
        return kind == NameKind.PLACE ? names.settlement(name, to) : names.street(name, to);
    }

    /**
     * Word by word. A word of other names that is a whole name here may well be another word: a village Красный is Красны and
     * not Чырвоны, a street Вялікая is Большая or Великая.
     */
    private Optional<Spelt> split(String name, NameKind kind, Language to) {
        boolean ofOne = !name.contains(" ") && !name.contains("-");
        boolean alone = ofOne && (kind == NameKind.PLACE || to == Language.RU);
        Sureness limit = alone ? Sureness.GUESSED : Sureness.LISTED;
        Function<String, Optional<Spelt>> word = each -> names.word(each, kind, to)
                .map(known -> known.atMost(limit))
                .or(() -> words.ruled(each, kind, to, () -> ToBelarusian.second(each, to)));
        StringBuilder text = new StringBuilder();
        Sureness how = Sureness.LISTED;
        for (String part : name.split("(?<= )|(?= )")) {
            boolean kept = part.isBlank() || part.matches(NUMBER);
            Optional<Spelt> other = kept
                    ? Optional.of(new Spelt(part, Sureness.LISTED))
                    : Ordinal.of(part, null, to).or(() -> words.each(part, to, word));
            if (other.isEmpty()) {
                return Optional.empty();
            }
            text.append(other.get().text());
            how = how.and(other.get().how());
        }
        return Optional.of(new Spelt(text.toString(), how));
    }
}
