package org.suviaz.security.accounts;

/**
 * Shown once to who opened or reset an account, to be handed over; it opens the account once within 24 hours.
 *
 * @param unconfirmed how many of its roles wait for a second person's word
 */
public record OneTimeCode(String account, String code, int unconfirmed) {}
