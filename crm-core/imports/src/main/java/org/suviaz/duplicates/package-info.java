/** People who are there twice: found, looked at side by side, made one, and two again. */
package org.suviaz.duplicates;
