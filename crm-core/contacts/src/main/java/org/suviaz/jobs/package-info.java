/** Long work: kept in a row, done in steps of one transaction each, resumed after a crash, run as its owner. */
package org.suviaz.jobs;
