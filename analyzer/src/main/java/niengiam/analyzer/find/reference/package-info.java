/**
 * The grammar of citations: number symbols, the words before them, and what stands after them. All
 * of it works on offsets of one paragraph and reads a small window around each trigger, so that the
 * time is linear in the text.
 */
@NullMarked
package niengiam.analyzer.find.reference;

import org.jspecify.annotations.NullMarked;
