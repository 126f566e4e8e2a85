package org.suviaz.socket;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.util.ConfigurableSocketFactory;

/**
 * Lets the driver speak with a server that listens at a file and at no port. The driver's own way asks for a native
 * library; the JDK needs none. In the address of the database:
 * {@code jdbc:mariadb://localhost/suviaz?socketFactory=org.suviaz.socket.SocketFile&socketFile=/run/suviaz/mariadb.sock}
 */
public final class SocketFile extends ConfigurableSocketFactory {

    private static final String OPTION = "socketFile";

    private String file;

    @Override
    public void setConfiguration(Configuration configuration, String host) {
        file = configuration.nonMappedOptions().getProperty(OPTION);
    }

    @Override
    public Socket createSocket() throws IOException {
        if (file == null) {
            throw new IOException("the address of the database names no " + OPTION);
        }
        return FileSocket.to(Path.of(file));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return createSocket();
    }
}
