package org.suviaz.contacts;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.suviaz.problems.Problem;

/**
 * The phones of a row of a list: several in one cell, with words around them, and some that are none.
 *
 * @param numbers as +375291234567, each once, as many as a person can have
 * @param unread whole cells that hold more than numbers, as written, and the numbers above these
 */
public record ListedPhones(List<String> numbers, List<String> unread) {

    private static final Pattern WORDS = Pattern.compile(
            "(?iu)(?<!\\p{L})(тэл|тел|моб|мтс|мцс|лайф|велком|а1|дом|хатн|раб|сл|служ|гар|гор|сот|viber|вайбер|mob|tel|home|work|cell)"
                    + "\\p{L}*[.:]*");
    private static final Pattern BETWEEN = Pattern.compile("[/\\\\|]|\\s{2,}|\\s+(?=\\+)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST_TRIES = 10;
    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{N}]*");

    /** Reads the cells of all columns of phones. */
    public static ListedPhones read(List<String> cells) {
        Set<String> numbers = new LinkedHashSet<>();
        List<String> unread = new ArrayList<>();
        for (String cell : cells) {
            boolean whole = true;
            for (String part : Phones.split(cell)) {
                whole &= read(part, numbers);
            }
            if (!whole) {
                unread.add(cell.strip());
            }
        }
        if (numbers.size() <= ContactRules.MOST_PHONES) {
            return new ListedPhones(List.copyOf(numbers), unread);
        }
        List<String> all = new ArrayList<>(numbers);
        unread.addAll(0, all.subList(ContactRules.MOST_PHONES, all.size()));
        return new ListedPhones(List.copyOf(all.subList(0, ContactRules.MOST_PHONES)), unread);
    }

    /** Whether nothing else stands there than numbers. */
    private static boolean read(String part, Set<String> numbers) {
        String plain = WORDS.matcher(part).replaceAll(" ").strip();
        if (NOTHING.matcher(plain).matches()) {
            return true;
        }
        List<String> found = numbers(plain);
        numbers.addAll(found.isEmpty() ? among(plain) : found);
        return !found.isEmpty();
    }

    /** The one number of the text, or several where it is made of nothing else. */
    private static List<String> numbers(String plain) {
        Optional<String> whole = number(plain);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<String> parted = all(BETWEEN.split(plain));
        return parted.isEmpty() ? all(BLANKS.split(plain)) : parted;
    }

    private static List<String> all(String[] parts) {
        List<String> numbers = new ArrayList<>();
        for (String part : parts) {
            Optional<String> number = part.isBlank() || parts.length == 1 ? Optional.empty() : number(part);
            if (number.isEmpty()) {
                return List.of();
            }
            numbers.add(number.get());
        }
        return numbers;
    }

    private static Optional<String> number(String text) {
        try {
            return Optional.of(Phones.parse(text));
        } catch (Problem unreadable) {
            return Optional.empty();
        }
    }

    /** Numbers among other words count too. */
    private static List<String> among(String plain) {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        List<String> numbers = new ArrayList<>();
        for (PhoneNumberMatch match : library.findNumbers(plain, "BY", Leniency.VALID, MOST_TRIES)) {
            numbers.add(library.format(match.number(), PhoneNumberFormat.E164));
        }
        return numbers;
    }
}
