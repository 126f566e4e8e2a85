package org.suviaz.geo.data;

import java.util.Arrays;
import java.util.List;

/** How sure the Belarusian spelling of an entry is, from the surest down; the source's own word is kept beside it. */
public enum HowSure {
    /** The state's own spelling. */
    OFFICIAL(false, "official", "official-centre"),
    /** As the source has it. */
    SOURCE(false, "source"),
    /** Found in a dictionary of the language. */
    ATTESTED(false, "attested"),
    /** Paired by hand. */
    CURATED(false, "curated"),
    /** Made of the other gender's form. */
    DERIVED(false, "derived-counterpart"),
    /** As another place of the same name has it. */
    SAME_NAME(false, "same-name"),
    /** The organisation's own. */
    OWN(false, "own"),
    /** Put together word by word. */
    COMPOSED(true, "composed"),
    /** As the source has it, but it does not look Belarusian. */
    UNVERIFIED(true, "source-unverified", "reverse-BGN"),
    /** Several spellings are possible. */
    AMBIGUOUS(true, "ambiguous"),
    MISSING(true, "missing");

    private final boolean doubtful;
    private final List<String> words;

    HowSure(boolean doubtful, String... words) {
        this.doubtful = doubtful;
        this.words = List.of(words);
    }

    /** Whether somebody who knows should look at it. */
    public boolean doubtful() {
        return doubtful;
    }

    /** The levels that somebody should look at. */
    public static List<HowSure> doubts() {
        return Arrays.stream(values()).filter(HowSure::doubtful).toList();
    }

    /**
     * What a source's word means.
     *
     * @throws IllegalArgumentException for a word that none of our sources uses
     */
    static HowSure of(String word) {
        return Arrays.stream(values())
                .filter(level -> level.words.contains(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
