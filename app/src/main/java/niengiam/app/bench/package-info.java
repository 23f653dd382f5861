/** Measures a whole import of a generated archive: rates, memory, and searches beside it. */
@NullMarked
package niengiam.app.bench;

import org.jspecify.annotations.NullMarked;
