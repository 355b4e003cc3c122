/** Outputs, receipts and races, on a folder and on S3. */
@NullMarked
package dev.intisari.publish;

import org.jspecify.annotations.NullMarked;
