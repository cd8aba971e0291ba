/** The command line: options in, modules wired, exit codes out. */
@NullMarked
package org.stakegraph.cli;

import org.jspecify.annotations.NullMarked;
