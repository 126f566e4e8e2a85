package org.suviaz.mailings;

import java.util.List;

/**
 * A new mailing as it is filled in.
 *
 * @param zones keys of the zones, as they came from the page
 * @param zone one more of them, by its id or its name, or empty
 * @param tagId only people with this mark, or null
 * @param letters be or ru: only people who get letters in that language, or null
 * @param segment only people who fit what is kept under that number, as it stands now, or null
 */
public record MailingForm(String name, List<String> zones, String zone, Long tagId, String letters, Long segment) {}
