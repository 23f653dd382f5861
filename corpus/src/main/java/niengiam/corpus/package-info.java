@NullMarked
package niengiam.corpus;

import org.jspecify.annotations.NullMarked;
