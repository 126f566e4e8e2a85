package org.suviaz.tests.supply;

/** A library by its coordinates. */
record Part(String group, String name, String version) implements Comparable<Part> {

    /** The one that lies at that path of a Maven repository. */
    static Part at(String path) {
        String[] steps = path.split("/");
        int last = steps.length - 1;
        StringBuilder group = new StringBuilder(steps[0]);
        for (int i = 1; i < last - 2; i++) {
            group.append('.').append(steps[i]);
        }
        return new Part(group.toString(), steps[last - 2], steps[last - 1]);
    }

    @Override
    public int compareTo(Part other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return group + ":" + name + " " + version;
    }
}
