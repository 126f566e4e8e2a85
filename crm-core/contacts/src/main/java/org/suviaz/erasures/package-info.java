/** What is kept of people who asked to be removed: keyed hashes that know them again, and nothing that names them. */
package org.suviaz.erasures;
