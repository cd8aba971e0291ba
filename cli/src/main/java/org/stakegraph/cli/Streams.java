package org.stakegraph.cli;

import java.io.InputStream;

/**
 * The process's streams as the commands see them.
 *
 * @param in standard input
 * @param out data only, in UTF-8
 * @param messages everything else
 */
record Streams(InputStream in, GuardedOutput out, Messages messages) {}
