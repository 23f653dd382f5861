/** Words, syllables and sentences of Vietnamese text. */
@NullMarked
package niengiam.analyzer.text;

import org.jspecify.annotations.NullMarked;
