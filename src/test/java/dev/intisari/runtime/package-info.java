/**
 * The packaged function run for real: {@link dev.intisari.runtime.LambdaRuntime} starts the deployment zip under
 * Lambda's own Java runtime client, in a process of its own, and plays the service that hands it events.
 */
@NullMarked
package dev.intisari.runtime;

import org.jspecify.annotations.NullMarked;
