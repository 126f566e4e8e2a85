package org.suviaz.problems;

/** What was asked for does not exist, or is not the caller's: on purpose the two cannot be told apart. */
public final class NotThere extends RuntimeException {}
