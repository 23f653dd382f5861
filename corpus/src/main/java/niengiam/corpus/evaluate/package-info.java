/**
 * Scores analyses against hand-checked gold, so that every change shows what it gained and lost.
 * The figures mean the same as those of earlier and of foreign runs; the rules of matching are part
 * of the measure and must not be bent.
 */
@NullMarked
package niengiam.corpus.evaluate;

import org.jspecify.annotations.NullMarked;
