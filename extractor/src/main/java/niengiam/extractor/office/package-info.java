/**
 * Word, Excel and markup files. Each reader turns its format into one {@link
 * niengiam.extractor.office.Story}; one composer makes the text of it, so that legacy fonts,
 * letterheads, tables and notes come out alike whatever the format.
 */
@NullMarked
package niengiam.extractor.office;

import org.jspecify.annotations.NullMarked;
