/**
 * What makes the log's chain and what checks it, without a server: the house, the operator's command and the benchmark
 * run the same code.
 */
package org.suviaz.security.chain;
