/** Tests of the built-in translator. */
@NullMarked
package dev.intisari.translate.offline.analysis;

import org.jspecify.annotations.NullMarked;
