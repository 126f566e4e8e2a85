package org.suviaz.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import liquibase.Scope;
import liquibase.changelog.ChangeLogParameters;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.ChangeExecListenerCommandStep;
import liquibase.command.core.helpers.DatabaseChangelogCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.mariadb.jdbc.MariaDbDataSource;
import org.suviaz.database.NativeSql;
import org.suviaz.security.scope.CallerSecret;

/** Brings the tables up to date as the database's owner, before Hibernate compares them with the entities. */
public class Migrations implements Integrator {

    private static final String MASTER = "db/master.xml";

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        try (Connection owner = ownersConnection()) {
            migrate(owner);
        } catch (SQLException | LiquibaseException failed) {
            throw new IllegalStateException("the tables could not be brought up to date", failed);
        }
        layTheSecret();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry services) {
        // nothing stays open
    }

    /** On a connection that Liquibase did not have. */
    private static void layTheSecret() {
        try (Connection owner = ownersConnection()) {
            CallerSecret.lay(owner);
        } catch (SQLException failed) {
            throw new IllegalStateException("callers could not be made ready", failed);
        }
    }

    @NativeSql("migrations run as the owner, before the application has a connection")
    private static Connection ownersConnection() throws SQLException {
        MariaDbDataSource server = new MariaDbDataSource(Setting.URL.value());
        return server.getConnection(Setting.OWNER.value(), Setting.OWNER_PASSWORD.value());
    }

    private static void migrate(Connection owner) throws LiquibaseException {
        Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(owner));
        try {
            Scope.child(
                    Scope.Attr.resourceAccessor,
                    new ClassLoaderResourceAccessor(Migrations.class.getClassLoader()),
                    () -> update(database));
        } catch (LiquibaseException known) {
            throw known;
        } catch (Exception other) {
            throw new LiquibaseException(other);
        }
    }

    private static void update(Database database) throws LiquibaseException {
        ChangeLogParameters parameters = new ChangeLogParameters(database);
        parameters.set("appUser", "'" + Setting.USER.value() + "'@'%'");
        new CommandScope(UpdateCommandStep.COMMAND_NAME)
                .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, MASTER)
                .addArgumentValue(DatabaseChangelogCommandStep.CHANGELOG_PARAMETERS, parameters)
                .addArgumentValue(ChangeExecListenerCommandStep.CHANGE_EXEC_LISTENER_ARG, null)
                .execute();
    }
}
