/**
 * The grammar of figures: numbers in digits and words, units, bounds, changes, and what is
 * measured. One scan over the digits, then anchored reading of small windows, so that time stays
 * linear in the text.
 */
@NullMarked
package niengiam.analyzer.find.measure;

import org.jspecify.annotations.NullMarked;
