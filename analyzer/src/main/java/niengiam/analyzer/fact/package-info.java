/** What a document says: references, measures, dates, entities, each with the span that says it. */
@NullMarked
package niengiam.analyzer.fact;

import org.jspecify.annotations.NullMarked;
