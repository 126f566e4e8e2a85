package org.suviaz.contacts;

import java.util.List;
import org.suviaz.fields.OwnField;

/**
 * What would become of a column of lists if a field took it over.
 *
 * @param people how many have something in the column
 * @param fitting how many of them have what the field can take, and nothing in the field yet
 * @param taken how many have something in the field already
 * @param unread the most frequent of those texts that the field cannot take
 */
public record TakingPlan(OwnField field, String head, long people, long fitting, long taken, List<Unread> unread) {

    /** One text and how many people have it. */
    public record Unread(String text, long people) {}

    /** How many would keep the column as it is because of what stands there. */
    public long left() {
        return people - fitting - taken;
    }
}
