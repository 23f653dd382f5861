/** The door: import, status, show, search, export of one archive. */
@NullMarked
package niengiam.corpus;

import org.jspecify.annotations.NullMarked;
