/** One finder a kind of fact; each reads passages and points into the layout text. */
@NullMarked
package niengiam.analyzer.find;

import org.jspecify.annotations.NullMarked;
