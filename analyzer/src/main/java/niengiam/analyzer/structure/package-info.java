/**
 * What a document is made of: sections, passages rejoined over page ends and notes, footnotes,
 * tables.
 */
@NullMarked
package niengiam.analyzer.structure;

import org.jspecify.annotations.NullMarked;
