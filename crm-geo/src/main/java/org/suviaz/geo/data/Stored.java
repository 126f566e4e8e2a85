package org.suviaz.geo.data;

import java.util.Map;
import org.suviaz.geo.Bilingual;

/**
 * What an entry holds, so that two editions of it can be compared.
 *
 * @param facts as {@link Facts} writes them
 * @param file the file that it came with, empty for an own one
 * @param layer the file that its Belarusian spelling came with, where that is another one
 */
record Stored(
        EntryKind kind,
        String code,
        String parent,
        Bilingual name,
        String said,
        String source,
        String candidates,
        String facts,
        String file,
        String layer,
        boolean own,
        boolean gone) {

    static Stored of(Sheet sheet, SheetRow row) {
        return new Stored(
                sheet.kind(),
                row.code(),
                row.parent(),
                row.name(),
                row.said(),
                row.source(),
                row.candidates(),
                Facts.text(row.facts()),
                sheet.file(),
                "",
                false,
                false);
    }

    static Stored own(EntryKind kind, String code, String parent, Bilingual name, Map<String, String> facts) {
        return new Stored(kind, code, parent, name, "own", "", "", Facts.text(facts), "", "", true, false);
    }

    /** With the spelling that another entry of the same place was given by a layer. */
    Stored withLayerOf(Stored other) {
        return withLayer(other.name.be(), other.said, other.candidates, other.layer);
    }

    /** With the Belarusian spelling that a layer brings. */
    Stored withLayer(String be, String how, String couldBe, String from) {
        return new Stored(
                kind, code, parent, new Bilingual(be, name.ru()), how, source, couldBe, facts, file, from, own, gone);
    }

    Stored withoutLayer() {
        return withLayer("", "missing", "", "");
    }

    Stored asGone() {
        return new Stored(kind, code, parent, name, said, source, candidates, facts, file, layer, own, true);
    }
}
