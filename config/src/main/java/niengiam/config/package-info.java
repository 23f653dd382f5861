/**
 * Rules and vocabularies as data: loaded once, checked as a whole, knowing nothing of what reads
 * them.
 */
@NullMarked
package niengiam.config;

import org.jspecify.annotations.NullMarked;
