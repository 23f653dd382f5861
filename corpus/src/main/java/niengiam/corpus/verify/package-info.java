/**
 * Whether the archive is what was written to it: every file that is damaged, missing or of no
 * account. Changes nothing, so that it serves a medium that cannot be written too.
 */
@NullMarked
package niengiam.corpus.verify;

import org.jspecify.annotations.NullMarked;
