/**
 * Which of several English words, when grammar leaves the choice: the one that stands best beside its neighbours.
 */
@NullMarked
package dev.intisari.translate.offline.choice;

import org.jspecify.annotations.NullMarked;
