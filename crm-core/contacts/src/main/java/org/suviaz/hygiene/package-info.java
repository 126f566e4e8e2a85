/** What is missing, doubtful or stale about people, zone by zone, for whoever works it off. */
package org.suviaz.hygiene;
