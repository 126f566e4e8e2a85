package org.suviaz.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a written value means.
 *
 * @param code as it stands in forms and in the database; ends of word keys too, but for choices of own fields
 */
public record ValueMeaning(String code) {

    public static final ValueMeaning YES = new ValueMeaning("yes");
    public static final ValueMeaning NO = new ValueMeaning("no");
    public static final ValueMeaning MALE = new ValueMeaning("male");
    public static final ValueMeaning FEMALE = new ValueMeaning("female");
    public static final ValueMeaning BE = new ValueMeaning("be");
    public static final ValueMeaning RU = new ValueMeaning("ru");
    public static final ValueMeaning NOTHING = new ValueMeaning("nothing");

    private static final Pattern CHOICE = Pattern.compile("choice_([1-9]\\d{0,8})");

    /** That choice of a field of the organisation's own. */
    static ValueMeaning choice(int number) {
        return new ValueMeaning("choice_" + number);
    }

    /** The number of the choice; nothing of the others. */
    public Optional<Integer> choice() {
        Matcher choice = CHOICE.matcher(code);
        return choice.matches() ? Optional.of(Integer.valueOf(choice.group(1))) : Optional.empty();
    }

    /** The meaning of that code; none for anything else. */
    static Optional<ValueMeaning> of(String code) {
        return Optional.ofNullable(code)
                .map(ValueMeaning::new)
                .filter(meaning -> meaning.isStanding() || meaning.choice().isPresent());
    }

    private boolean isStanding() {
        return Stream.of(YES, NO, MALE, FEMALE, BE, RU, NOTHING).anyMatch(this::equals);
    }
}
