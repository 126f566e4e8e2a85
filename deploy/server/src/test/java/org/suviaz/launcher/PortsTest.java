package org.suviaz.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @Test
    void a_port_is_taken_while_somebody_listens_there() throws IOException {
        int port = Ports.free();
        assertFalse(Ports.taken(port));
        try (ServerSocket somebody = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertTrue(Ports.taken(somebody.getLocalPort()));
        }
    }

    @Test
    void the_database_says_in_one_line_which_port_a_stranger_has_taken(@TempDir Path folder) throws IOException {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = stranger.getLocalPort();
            PortTaken taken = assertThrows(PortTaken.class, () -> EmbeddedDatabase.start(folder, port));
            assertEquals("Port " + port + " is taken; choose another one with -Ddb.port=…", taken.getMessage());
        }
    }
}
