package org.suviaz.launcher;

/** Somebody else listens on a port that was asked for; the message says in one line which and how to choose another. */
public final class PortTaken extends RuntimeException {

    PortTaken(int port, String property) {
        super("Port " + port + " is taken; choose another one with -D" + property + "=…");
    }
}
