package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that an account chose for the list of people. */
@Entity
@Table(name = "people_columns")
class KeptColumns {

    private static final String BETWEEN = " ";

    @Id
    @Column(name = "account_id")
    private int accountId;

    @Column(name = "names", nullable = false)
    private String names;

    protected KeptColumns() {}

    KeptColumns(int accountId) {
        this.accountId = accountId;
    }

    final void choose(List<ListColumn> columns) {
        names = columns.stream().map(ListColumn::name).collect(Collectors.joining(BETWEEN));
    }

    List<ListColumn> columns() {
        return Stream.of(names.split(BETWEEN))
                .map(ListColumn::of)
                .flatMap(Optional::stream)
                .toList();
    }
}
