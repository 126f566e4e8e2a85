package org.suviaz.problems;

/** One sentence to the person who asked for something that cannot be done; the screen looks the words up by key. */
public class Problem extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public Problem(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return arguments.clone();
    }
}
