/** Tests of the built-in translator. */
@NullMarked
package dev.intisari.translate.offline.choice;

import org.jspecify.annotations.NullMarked;
