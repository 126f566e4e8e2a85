package org.suviaz.geo.places;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line such as "вул. Савецкая 1–45 няцотны", in one of the ways in which it can be read.
 *
 * @param street what names the street
 */
record PartLine(String street, Houses houses) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern SIDE = Pattern.compile(
            "[\\s,(]+(?:(няцотн\\p{L}*|неч[её]тн\\p{L}*|odd)|(цотн\\p{L}*|ч[её]тн\\p{L}*|even)|(усе|все|all))"
                    + "(?:\\s+(?:бок|боку|дамы|сторона|дома|side|houses))?\\s*\\)?\\s*$",
            FLAGS);
    private static final String HOUSE = "[\\s,]+(?:(?:д|дом|дамы|дома)\\.?\\s*)?";
    private static final Pattern RANGE =
            Pattern.compile(HOUSE + "(\\d{1,4})\\p{L}?\\s*[–—-]\\s*(?:(\\d{1,4})\\p{L}?)?\\s*$", FLAGS);
    private static final Pattern ONE = Pattern.compile(HOUSE + "(\\d{1,4})\\p{L}?\\s*$", FLAGS);

    /** The ways to read it, the likeliest first: a single number at the end may belong to the street's name. */
    static List<PartLine> readings(String line) {
        Matcher side = SIDE.matcher(line);
        boolean sided = side.find();
        Side meant = !sided || side.group(3) != null ? Side.ALL : side.group(1) != null ? Side.ODD : Side.EVEN;
        String rest = (sided ? line.substring(0, side.start()) : line).strip();
        Matcher range = RANGE.matcher(rest);
        if (range.find()) {
            return List.of(new PartLine(
                    rest.substring(0, range.start()).strip(),
                    new Houses(meant, Integer.valueOf(range.group(1)), number(range.group(2)))));
        }
        PartLine whole = new PartLine(rest, new Houses(meant, null, null));
        Matcher one = ONE.matcher(rest);
        if (!one.find()) {
            return List.of(whole);
        }
        Integer number = Integer.valueOf(one.group(1));
        return Stream.of(whole, new PartLine(rest.substring(0, one.start()).strip(), new Houses(meant, number, number)))
                .toList();
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
