/**
 * The one text of a document and where each of its characters stands: pages, blocks, lines, cells,
 * boxes.
 */
@NullMarked
package niengiam.extractor.layout;

import org.jspecify.annotations.NullMarked;
