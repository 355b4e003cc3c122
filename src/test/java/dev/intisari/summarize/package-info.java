/** Which sentences make the summary. */
@NullMarked
package dev.intisari.summarize;

import org.jspecify.annotations.NullMarked;
