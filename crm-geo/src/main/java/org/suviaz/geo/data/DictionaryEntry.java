package org.suviaz.geo.data;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.Bilingual;

/** An entry as the newest edition has it, or as the organisation added it; corrections lie beside it. */
@Entity
@Table(name = "dictionary_entry")
class DictionaryEntry {

    @Id
    @Column(name = "id")
    private int id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private EntryKind kind;

    @Column(name = "code", nullable = false, updatable = false, length = 60)
    private String code;

    @Column(name = "parent", nullable = false, length = 60)
    private String parent;

    @Column(name = "be", nullable = false, length = 120)
    private String be;

    @Column(name = "ru", nullable = false, length = 120)
    private String ru;

    @Enumerated(EnumType.STRING)
    @Column(name = "sure", nullable = false, length = 20)
    private HowSure sure;

    @Column(name = "said", nullable = false, length = 30)
    private String said;

    @Column(name = "source", nullable = false, length = 200)
    private String source;

    @Column(name = "candidates", nullable = false, length = 200)
    private String candidates;

    @Column(name = "facts", nullable = false, length = 1200)
    private String facts;

    @Column(name = "file", nullable = false, length = 60)
    private String file;

    @Column(name = "layer", nullable = false, length = 60)
    private String layer;

    @Column(name = "own", nullable = false)
    private boolean own;

    @Column(name = "gone_since")
    private Instant goneSince;

    protected DictionaryEntry() {}

    DictionaryEntry(int id, Stored stored, Instant now) {
        this.id = id;
        this.kind = stored.kind();
        this.code = stored.code();
        this.own = stored.own();
        take(stored, now);
    }

    /** Becomes what the edition says; the moment counts where it is gone from now on. */
    final void take(Stored stored, Instant now) {
        parent = stored.parent();
        be = stored.name().be();
        ru = stored.name().ru();
        sure = HowSure.of(stored.said());
        said = stored.said();
        source = stored.source();
        candidates = stored.candidates();
        facts = stored.facts();
        file = stored.file();
        layer = stored.layer();
        if (!stored.gone()) {
            goneSince = null;
        } else if (goneSince == null) {
            goneSince = now;
        }
    }

    Stored stored() {
        return new Stored(
                kind,
                code,
                parent,
                new Bilingual(be, ru),
                said,
                source,
                candidates,
                facts,
                file,
                layer,
                own,
                goneSince != null);
    }

    int id() {
        return id;
    }

    String code() {
        return code;
    }

    /** The entry with what was corrected laid over, and with the spellings by which it is found as well. */
    Entry row(DictionaryCorrection correction, List<String> aliases) {
        Map<String, String> all = Facts.of(facts);
        if (!candidates.isEmpty()) {
            all.put("candidates", candidates);
        }
        if (correction != null) {
            correction.layOver(all);
        }
        Bilingual original = new Bilingual(be, ru);
        List<String> also = Stream.concat(
                        Stream.of(all.getOrDefault("be_also", ""), all.getOrDefault("ru_also", ""))
                                .filter(name -> !name.isEmpty()),
                        aliases.stream())
                .collect(Collectors.toList());
        return new Entry(
                id,
                kind,
                code,
                parent,
                correction == null ? original : correction.name(),
                original,
                sure,
                said,
                Sheet.of(layer).map(sheet -> source + "; be: " + sheet.source()).orElse(source),
                all,
                own,
                goneSince != null,
                correction != null,
                also);
    }
}
