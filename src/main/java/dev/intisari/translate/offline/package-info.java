/**
 * The built-in translator: dictionary and grammar, no network, no model.
 *
 * <p>A sentence passes through {@code analysis} (words, numbers, what each word is), {@code transfer} (source phrases to
 * English phrases, one grammar class per language) and {@code generation} (English word forms, articles, spelling). What
 * words mean is data, read by {@code lexicon}. A second language is a folder of lexicon files and one grammar class.
 */
@NullMarked
package dev.intisari.translate.offline;

import org.jspecify.annotations.NullMarked;
