/**
 * Generated archives of a fictional province whose facts are known, for demonstrations and for
 * tests of robustness. The wording shares nothing with the rules of the analyzer: what it writes
 * must be read, not recognised.
 */
@NullMarked
package niengiam.corpus.sample;

import org.jspecify.annotations.NullMarked;
