/** The command line as a user types it. */
@NullMarked
package dev.intisari.cli;

import org.jspecify.annotations.NullMarked;
