/** Who cites which document, and which cited documents the archive lacks. */
@NullMarked
package niengiam.corpus.citation;

import org.jspecify.annotations.NullMarked;
