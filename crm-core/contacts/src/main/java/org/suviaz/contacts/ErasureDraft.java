package org.suviaz.contacts;

import org.suviaz.geo.Bilingual;

/**
 * Somebody who is to be taken away for good, for asking once more whether it is the right one.
 *
 * @param name in the reader's language
 * @param zone where the person is kept
 */
public record ErasureDraft(long contactId, String code, String name, Bilingual zone) {}
