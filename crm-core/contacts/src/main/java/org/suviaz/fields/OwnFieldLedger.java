package org.suviaz.fields;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the fields in a transaction of its own, so that what is remembered of them is what was committed. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class OwnFieldLedger {

    private final OwnFieldRepository fields;

    @Inject
    OwnFieldLedger(OwnFieldRepository fields) {
        this.fields = fields;
    }

    protected OwnFieldLedger() {
        this(null);
    }

    List<OwnField> all() {
        Map<Integer, List<OwnChoice>> choices = fields.choices().stream()
                .collect(Collectors.groupingBy(
                        KeptChoice::fieldId, Collectors.mapping(KeptChoice::choice, Collectors.toList())));
        return fields.all().stream()
                .map(field -> field.field(choices.getOrDefault(field.id(), List.of())))
                .toList();
    }
}
