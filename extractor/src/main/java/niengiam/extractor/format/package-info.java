/** What a reader of one file format takes and gives; a bad file is a value with a named reason. */
@NullMarked
package niengiam.extractor.format;

import org.jspecify.annotations.NullMarked;
