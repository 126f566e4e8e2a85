package org.suviaz.tests.scope;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One row of the matrix: an address that is read, an action that a page's button calls, or an address that is posted to;
 * who is let in; and how the numbers of one's own things and of foreign ones are put into the request.
 */
public final class Door {
    enum Kind {
        READ,
        ACTION,
        POST
    }

    /** What somebody gets who names a foreign thing. To one that is not there the answer is always the same. */
    enum Foreign {
        NOT_THERE,
        /** The page opens as it does without the number. */
        LEFT_OUT
    }

    private final Kind kind;
    private final String name;
    private final String address;
    private final Set<String> roles;
    private final Map<String, Thing> named = new LinkedHashMap<>();
    private final Map<String, Thing> typed = new LinkedHashMap<>();
    private String button;
    private Foreign answer = Foreign.NOT_THERE;
    private boolean everywhere;
    private String unseen = "";
    private String elsewhere = "";

    private Door(Kind kind, String name, String address, Set<String> roles) {
        this.kind = kind;
        this.name = name;
        this.address = address;
        this.roles = roles;
        this.button = "form:" + name.substring(name.indexOf('#') + 1);
    }

    /** An address that is opened. */
    public static Door read(String address, Set<String> roles) {
        return new Door(Kind.READ, address, address, roles);
    }

    /** What a button calls, named {@code view#method}, that stands on the page of that address. */
    public static Door action(String name, String address, Set<String> roles) {
        return new Door(Kind.ACTION, name, address, roles);
    }

    /** An address that takes a plain form. */
    public static Door post(String address, Set<String> roles) {
        return new Door(Kind.POST, address + "#post", address, roles);
    }

    /** The request names this, by a parameter or a hidden field of that name. */
    public Door with(String parameter, Thing thing) {
        named.put(parameter, thing);
        return this;
    }

    /** Somebody types this into a field; a foreign one is refused there as one that is not there. */
    public Door typing(String field, Thing thing) {
        typed.put(field, thing);
        return this;
    }

    /** The button has this id, where it is not that of the method in the form. */
    public Door pressing(String id) {
        button = id;
        return this;
    }

    /** Foreign numbers open the page as if none were there. */
    public Door leavingOut() {
        answer = Foreign.LEFT_OUT;
        return this;
    }

    /** Only over the whole country: a role held in one town does not count. */
    public Door overTheCountry() {
        everywhere = true;
        return this;
    }

    /** The own page shows the button in another state only. */
    public Door unseenUntil(String state) {
        unseen = state;
        return this;
    }

    /** Another test does what the matrix cannot do here: this would end the visit that all the rest needs. */
    public Door provedBy(String test) {
        elsewhere = test;
        return this;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    Set<String> roles() {
        return roles;
    }

    Map<String, Thing> named() {
        return named;
    }

    Map<String, Thing> typed() {
        return typed;
    }

    String button() {
        return button;
    }

    Foreign answer() {
        return answer;
    }

    boolean everywhere() {
        return everywhere;
    }

    /** Whether everybody who may press the button finds it on the own page. */
    boolean seen() {
        return unseen.isEmpty();
    }

    /** The test class that proves this row; empty where the matrix does. */
    String elsewhere() {
        return elsewhere;
    }

    /** What a request sends for the things of that side. */
    static Map<String, String> of(Map<String, Thing> things, Side side, String role) {
        Map<String, String> sent = new TreeMap<>();
        things.forEach((parameter, thing) -> sent.put(parameter, thing.of(side, role)));
        return sent;
    }

    /** What it sends for what is not there. */
    static Map<String, String> unknown(Map<String, Thing> things) {
        Map<String, String> sent = new TreeMap<>();
        things.forEach((parameter, thing) -> sent.put(parameter, thing.unknown()));
        return sent;
    }

    @Override
    public String toString() {
        return name;
    }
}
