/** Layout to Document: one small reader a part (sections, passages, footnotes, tables). */
@NullMarked
package niengiam.analyzer.parse;

import org.jspecify.annotations.NullMarked;
