package org.suviaz.geo.data;

import java.util.List;
import java.util.Map;
import org.suviaz.geo.Bilingual;

/**
 * One entry of the dictionary as everybody outside sees it, with what was corrected laid over.
 *
 * @param id the key in the database; 0 where it was read straight from a file
 * @param code the stable name across editions: a GeoNames id, a SOATO number, a postal code, "625144-9f3a01bc"
 * @param parent the code of the zone or, for a street, of the town that holds it; empty for people's names
 * @param name one spelling may be empty where nobody attests it
 * @param original the name as the data has it; search keys of streets are made of it, so that they never change
 * @param said the source's own word for how sure it is
 * @param facts the remaining cells of the file by the names of their columns; empty ones are left out
 * @param own whether the organisation added it
 * @param gone whether the newest edition lacks it; kept, for people's addresses point at it
 * @param corrected whether the name was corrected here
 * @param aliases other spellings by which it is found as well
 */
public record Entry(
        int id,
        EntryKind kind,
        String code,
        String parent,
        Bilingual name,
        Bilingual original,
        HowSure sure,
        String said,
        String source,
        Map<String, String> facts,
        boolean own,
        boolean gone,
        boolean corrected,
        List<String> aliases) {

    /** The cell of that column, empty where there is none. */
    public String fact(String column) {
        return facts.getOrDefault(column, "");
    }

    /** Whether somebody who knows should look at it, and nobody has yet. */
    public boolean doubtful() {
        return sure.doubtful() && !corrected && !gone;
    }
}
