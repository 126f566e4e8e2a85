package org.suviaz.security.scope;

import java.sql.SQLException;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.exception.spi.SQLExceptionConversionDelegate;
import org.suviaz.problems.NotThere;

/**
 * MariaDB, whose own refusal of a row is one of ours. The driver takes it for a connection that may be better in a
 * moment; nobody is to try again.
 */
public class RefusingDialect extends MariaDBDialect {

    /** The check of a view, and of the triggers, which say the same. */
    static final int REFUSED = 1369;

    public RefusingDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public SQLExceptionConversionDelegate buildSQLExceptionConversionDelegate() {
        SQLExceptionConversionDelegate usual = super.buildSQLExceptionConversionDelegate();
        return (thrown, message, sql) -> {
            if (refused(thrown)) {
                throw new NotThere();
            }
            return usual.convert(thrown, message, sql);
        };
    }

    /** A batch tells the code of its row in what caused it. */
    static boolean refused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException told && told.getErrorCode() == REFUSED) {
                return true;
            }
        }
        return false;
    }
}
