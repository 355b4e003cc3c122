/**
 * The built-in translator: dictionary, grammar and a small model of English, no network.
 *
 * <p>A sentence passes through {@code analysis} (words, numbers, what each word is), {@code choice} (which sense, article
 * and number reads best, by putting the sentence into English with each), {@code transfer} (source phrases to English
 * phrases, one grammar class per language) and {@code generation} (English word forms, articles, spelling). What words
 * mean is data, read by {@code lexicon}. A second language is a folder of lexicon files and one grammar class.
 */
@NullMarked
package dev.intisari.translate.offline;

import org.jspecify.annotations.NullMarked;
