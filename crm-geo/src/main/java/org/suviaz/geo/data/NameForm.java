package org.suviaz.geo.data;

/**
 * A name as somebody typed it.
 *
 * @param beFeminine the woman's form of a surname; empty for everything else
 * @param ruFeminine the same in Russian
 * @param note why, for those who come later; may be empty
 */
public record NameForm(String be, String ru, String beFeminine, String ruFeminine, String note) {}
