/** Tests of the built-in translator. */
@NullMarked
package dev.intisari.translate.offline;

import org.jspecify.annotations.NullMarked;
