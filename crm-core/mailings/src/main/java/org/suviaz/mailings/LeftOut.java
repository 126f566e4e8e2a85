package org.suviaz.mailings;

import java.util.List;

/**
 * The first people of a frozen list whom one reason keeps out, or about whose letter there is a doubt.
 *
 * @param reason null for those who get a letter
 */
public record LeftOut(Refusal reason, List<PersonRow> people) {

    /**
     * One of them.
     *
     * @param name may be empty
     * @param code with check digit
     */
    public record PersonRow(long id, String code, String name, String greeting) {}
}
