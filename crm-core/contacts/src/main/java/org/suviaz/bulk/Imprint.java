package org.suviaz.bulk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.suviaz.contacts.ContactForm;
import org.suviaz.contacts.EditablePerson;

/** A short sum of a row's texts, by which a row that was left as it was shown is known without carrying all of it twice. */
final class Imprint {

    private static final int LENGTH = 32;
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");

    private Imprint() {}

    static String of(EditablePerson person, List<EditColumn> columns) {
        return of(columns.stream().filter(column -> column.isWritten(person)).toList(), texts(person.form(), columns));
    }

    /** Of those columns that the texts have; browsers send line ends of their own. */
    static String of(List<EditColumn> columns, Map<String, String> texts) {
        StringBuilder all = new StringBuilder();
        columns.stream().filter(column -> texts.containsKey(column.code())).forEach(column -> all.append(column.code())
                .append('=')
                .append(LINE_ENDS
                        .matcher(texts.get(column.code()))
                        .replaceAll("\n")
                        .strip())
                .append('\0'));
        return sum(all.toString());
    }

    static Map<String, String> texts(ContactForm form, List<EditColumn> columns) {
        Map<String, String> texts = new TreeMap<>();
        columns.forEach(column -> texts.put(column.code(), column.text(form)));
        return texts;
    }

    private static String sum(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
