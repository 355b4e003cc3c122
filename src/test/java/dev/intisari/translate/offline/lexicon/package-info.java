/** Tests of the built-in translator. */
@NullMarked
package dev.intisari.translate.offline.lexicon;

import org.jspecify.annotations.NullMarked;
