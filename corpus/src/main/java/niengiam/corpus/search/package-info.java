/**
 * Full text search: words with or without accents, phrases, beginnings of words, and document codes
 * in any spelling.
 */
@NullMarked
package niengiam.corpus.search;

import org.jspecify.annotations.NullMarked;
