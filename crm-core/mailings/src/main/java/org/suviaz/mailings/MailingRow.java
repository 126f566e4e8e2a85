package org.suviaz.mailings;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Alphabet;
import org.suviaz.geo.zones.ZoneRow;

/**
 * A mailing as its owner sees it.
 *
 * @param tagId only people with this mark, or null
 * @param letters be or ru: only people with that language, or null
 * @param frozenAt null while the list still follows the people
 * @param recipients people of the frozen list
 * @param written whether there is a text
 * @param producedAt when the letters were last produced, or null
 * @param producedLetters how many they were, or null
 */
public record MailingRow(
        long id,
        String name,
        Instant createdAt,
        List<ZoneRow> zones,
        Long tagId,
        String letters,
        Instant frozenAt,
        int recipients,
        boolean written,
        Instant producedAt,
        Integer producedLetters) {

    public boolean frozen() {
        return frozenAt != null;
    }

    /** The names of the zones, in one line. */
    public String places(Language language) {
        return zones.stream()
                .map(zone -> zone.name().in(language))
                .sorted(Alphabet.of(language))
                .collect(Collectors.joining(", "));
    }
}
