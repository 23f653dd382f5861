/**
 * Who issued the document, when, under which number, for which period: letterhead to signature
 * block.
 */
@NullMarked
package niengiam.analyzer.metadata;

import org.jspecify.annotations.NullMarked;
