/** The door: a Layout in, its structure and facts out. */
@NullMarked
package niengiam.analyzer;

import org.jspecify.annotations.NullMarked;
