package org.suviaz.imports;

/** The sorts of rows that a preview shows, each under its sign. */
public enum RowKind {
    FAULTY("r.state = 'FAULT'"),
    FINE("r.state = 'NEW'"),
    CHANGED("r.state = 'CHANGED'"),
    SAME("r.state = 'SAME'"),
    DOUBTFUL("r.state = 'DOUBTFUL'"),
    REMARKED("r.remarks is not null and r.state <> 'FAULT'");

    private final String condition;

    RowKind(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
