/**
 * Where articles come from and summaries go: S3, or a folder tree whose first level stands for the buckets.
 *
 * <p>Takes locations and bytes, gives bytes and their identity (ETag, version). The only package that knows the S3 client.
 */
@NullMarked
package dev.intisari.storage;

import org.jspecify.annotations.NullMarked;
