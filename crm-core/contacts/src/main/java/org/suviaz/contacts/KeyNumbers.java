package org.suviaz.contacts;

/** The numbers that stand for a person's folded names and street; null for what is not there. */
record KeyNumbers(Integer surname, Integer otherSurname, Integer given, Integer otherGiven, Integer street) {}
