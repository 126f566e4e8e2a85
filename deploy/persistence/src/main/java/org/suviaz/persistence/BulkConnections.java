package org.suviaz.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl;
import org.suviaz.database.NativeSql;

/**
 * Connections on which many inserts go out as one message. The server's pool asks the driver for each statement in a way
 * that promises generated keys, and then the driver sends row by row; asked without that promise, it sends them in bulk.
 */
public class BulkConnections extends DatasourceConnectionProviderImpl {

    private static final long serialVersionUID = 1L;

    @Override
    @NativeSql("the persistence context's own connection")
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                BulkConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> called(connection, method, arguments));
    }

    @NativeSql("passes on what the persistence context asks, and asks nothing of its own")
    private static Object called(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement") && arguments.length == 1) {
            return connection.prepareStatement((String) arguments[0], Statement.NO_GENERATED_KEYS);
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
