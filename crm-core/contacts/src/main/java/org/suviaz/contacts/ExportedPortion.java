package org.suviaz.contacts;

import java.util.List;

/**
 * A piece of a list that is handed out.
 *
 * @param last the id to go on after
 * @param more whether somebody may come after
 */
public record ExportedPortion(List<ExportedPerson> people, long last, boolean more) {}
