package org.suviaz.security.scope;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Lets no statement go out on a connection that is signed for somebody else; the persistence provider calls it. */
public class StatementCheck implements StatementInspector {

    private static final long serialVersionUID = 1L;

    @Override
    public String inspect(String sql) {
        SignedTransactions.check();
        return sql;
    }
}
