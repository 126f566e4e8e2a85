package org.suviaz.problems;

/** Too many want the same at this moment; asked again a little later it will go. */
public final class Overloaded extends Problem {

    public Overloaded(String key) {
        super(key);
    }
}
