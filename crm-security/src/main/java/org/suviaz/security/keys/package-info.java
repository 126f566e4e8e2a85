/** The keys of the house, and what is sealed with them. */
package org.suviaz.security.keys;
