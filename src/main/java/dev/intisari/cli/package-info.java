/**
 * The command line: the same pipeline over files and folders.
 */
@NullMarked
package dev.intisari.cli;

import org.jspecify.annotations.NullMarked;
