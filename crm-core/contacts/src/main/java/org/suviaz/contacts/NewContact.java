package org.suviaz.contacts;

/**
 * One of many people to be added at once.
 *
 * @param saveKey names this row for all times, so that bringing it in again changes nothing
 */
public record NewContact(ContactForm form, String saveKey) {}
