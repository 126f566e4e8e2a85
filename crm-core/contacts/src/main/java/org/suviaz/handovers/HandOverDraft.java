package org.suviaz.handovers;

/**
 * What somebody looks at before a person is offered.
 *
 * @param name all that the other zone learns before it accepts, with the town
 * @param open the offer that waits for an answer, null for none
 * @param away whether the person is put away, and has to be brought back first
 */
public record HandOverDraft(long contactId, String name, String town, GivenRow open, boolean away) {}
