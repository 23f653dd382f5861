/**
 * The only module with an entry point; the rest of it is commands and the JSON of their answers.
 */
@NullMarked
package niengiam.app;

import org.jspecify.annotations.NullMarked;
