/**
 * Versions of one document: the draft, the signed one, its scan, the same text in another format.
 * Their texts are alike and nothing that they say of themselves contradicts; the reports of one
 * body from year to year are alike too, and are none.
 */
@NullMarked
package niengiam.corpus.versions;

import org.jspecify.annotations.NullMarked;
