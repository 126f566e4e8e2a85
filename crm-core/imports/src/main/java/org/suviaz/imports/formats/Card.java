package org.suviaz.imports.formats;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one card says of a person; a picture, a sound or a key in it is passed over. */
final class Card {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ].*)?");
    private static final Pattern DAY_WITHOUT_YEAR = Pattern.compile("--(\\d\\d)-?(\\d\\d)(?:[T ].*)?");
    private static final String BETWEEN = ", ";

    private final Map<CardHeads, String> said = new EnumMap<>(CardHeads.class);

    void take(VObjectProperty property) {
        String value = property.getValue();
        switch (property.getName().trim().toUpperCase(Locale.ROOT)) {
            case "N" -> name(VObjectPropertyValues.parseStructured(value));
            case "FN" -> first(CardHeads.FULL_NAME, NameOrder.surnameFirst(plain(value)));
            case "TEL" -> add(CardHeads.PHONES, BETWEEN, phone(plain(value)));
            case "EMAIL" -> email(plain(value));
            case "BDAY" -> birth(plain(value));
            case "ADR" -> address(VObjectPropertyValues.parseStructured(value));
            case "NOTE" -> add(CardHeads.NOTE, "\n", plain(value));
            case "CATEGORIES" ->
                VObjectPropertyValues.parseList(value).forEach(group -> add(CardHeads.GROUPS, BETWEEN, group));
            default -> {
                // of no use for a list of people
            }
        }
    }

    private void name(List<List<String>> parts) {
        first(CardHeads.SURNAME, part(parts, 0));
        first(CardHeads.GIVEN, part(parts, 1));
        first(CardHeads.PATRONYMIC, part(parts, 2));
    }

    /** Box, flat, street, town, region, postal code, country. */
    private void address(List<List<String>> parts) {
        if (said.containsKey(CardHeads.STREET) || said.containsKey(CardHeads.SETTLEMENT)) {
            return;
        }
        add(CardHeads.STREET, BETWEEN, part(parts, 2));
        add(CardHeads.STREET, BETWEEN, part(parts, 1));
        first(CardHeads.SETTLEMENT, part(parts, 3));
        first(CardHeads.POSTAL_CODE, part(parts, 5));
    }

    /** A person has one address for letters; what is more is kept as a note. */
    private void email(String value) {
        String address = value.startsWith("mailto:") ? value.substring("mailto:".length()) : value;
        add(said.containsKey(CardHeads.EMAIL) ? CardHeads.NOTE : CardHeads.EMAIL, "\n", address);
    }

    private void birth(String value) {
        Matcher day = DAY.matcher(value);
        Matcher yearless = DAY_WITHOUT_YEAR.matcher(value);
        if (day.matches()) {
            first(CardHeads.BIRTH, day.group(3) + "." + day.group(2) + "." + day.group(1));
        } else if (yearless.matches()) {
            add(CardHeads.NOTE, "\n", yearless.group(2) + "." + yearless.group(1));
        } else {
            first(CardHeads.BIRTH, value);
        }
    }

    private static String phone(String value) {
        String number = value.regionMatches(true, 0, "tel:", 0, 4) ? value.substring(4) : value;
        int parameters = number.indexOf(';');
        return parameters < 0 ? number : number.substring(0, parameters);
    }

    private static String plain(String value) {
        return VObjectPropertyValues.unescape(value).strip();
    }

    private static String part(List<List<String>> parts, int place) {
        return place < parts.size() ? String.join(BETWEEN, parts.get(place)).strip() : "";
    }

    private void first(CardHeads column, String value) {
        if (!value.isEmpty()) {
            said.putIfAbsent(column, value);
        }
    }

    private void add(CardHeads column, String between, String value) {
        String before = said.getOrDefault(column, "");
        if (!value.isBlank() && before.length() <= CellText.MOST) {
            said.put(column, before.isEmpty() ? value : before + between + value);
        }
    }

    /** The full name stands there only where its parts do not. */
    void put(RowCells cells) {
        boolean parted = said.containsKey(CardHeads.SURNAME);
        said.forEach((column, value) -> {
            if (column != CardHeads.FULL_NAME || !parted) {
                cells.put(column.ordinal(), value);
            }
        });
    }
}
