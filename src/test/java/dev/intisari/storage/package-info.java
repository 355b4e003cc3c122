/**
 * The contract of {@link dev.intisari.storage.Storage}, run against each of its implementations: a folder, S3 as our
 * own server has it, and S3 as moto has it. What only one of them does stands in its own class.
 */
@NullMarked
package dev.intisari.storage;

import org.jspecify.annotations.NullMarked;
