/** Closes an account, or all accounts of a zone, at once, and opens them again only by two people. */
package org.suviaz.security.freezes;
