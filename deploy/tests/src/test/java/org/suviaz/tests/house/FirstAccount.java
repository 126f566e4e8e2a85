package org.suviaz.tests.house;

/** An account of the training organisation, with the passphrase that was made up at its first start. */
public record FirstAccount(String name, String role, String zone, String passphrase) {}
