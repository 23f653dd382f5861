/** Indicators over the years: what each report says, and whether the reports agree. */
@NullMarked
package niengiam.corpus.compare;

import org.jspecify.annotations.NullMarked;
