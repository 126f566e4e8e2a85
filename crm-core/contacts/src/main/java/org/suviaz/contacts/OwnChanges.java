package org.suviaz.contacts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What becomes of the values that lists put below heads of their own: the newest one stands, and the journal has the rest. */
final class OwnChanges {

    private OwnChanges() {}

    /** What a row says anew; a head that differs by capitals alone is the one that is there. */
    static List<FieldChange> of(List<OwnValue> kept, List<OwnValue> said) {
        Map<String, OwnValue> byHead = new HashMap<>();
        kept.forEach(one -> byHead.put(FormText.folded(one.head()), one));
        return said.stream()
                .map(one -> of(byHead.get(FormText.folded(one.head())), one))
                .filter(OwnChanges::differs)
                .toList();
    }

    /** Back to what the journal says of that person, head by head; other parts of the person are passed by. */
    static List<FieldChange> back(List<OwnValue> kept, Map<String, String> former) {
        Map<String, String> now = new HashMap<>();
        kept.forEach(one -> now.put(OwnValue.part(one.head()), one.value()));
        return former.entrySet().stream()
                .filter(then -> OwnValue.head(then.getKey()).isPresent())
                .map(then -> new FieldChange(then.getKey(), now.getOrDefault(then.getKey(), ""), then.getValue()))
                .filter(OwnChanges::differs)
                .toList();
    }

    /** Whether the form has nothing to say: all of these parts are values of lists or of own fields. */
    static boolean alone(Map<String, String> parts) {
        return parts.keySet().stream()
                .allMatch(part ->
                        OwnValue.head(part).isPresent() || ValuePart.field(part).isPresent());
    }

    static boolean any(Map<String, String> parts) {
        return parts.keySet().stream().anyMatch(part -> OwnValue.head(part).isPresent());
    }

    private static FieldChange of(OwnValue kept, OwnValue said) {
        return kept == null
                ? new FieldChange(OwnValue.part(said.head()), "", said.value())
                : new FieldChange(OwnValue.part(kept.head()), kept.value(), said.value());
    }

    private static boolean differs(FieldChange change) {
        return !change.before().equals(change.after());
    }
}
