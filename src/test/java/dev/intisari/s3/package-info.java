/**
 * An S3 for tests: a small server in memory that the real SDK client talks to, and faults to order.
 *
 * <p>{@link dev.intisari.s3.S3Server} is the way in; a request goes {@code S3Request} → {@code Fault} → {@code
 * S3Operations} → {@code Bucket} → {@code S3Response}. {@link dev.intisari.s3.MotoServer} starts somebody else's
 * server for the same tests, so that a misunderstanding of S3 does not agree with itself.
 */
@NullMarked
package dev.intisari.s3;

import org.jspecify.annotations.NullMarked;
