/** The administrative units of Viet Nam, and which of them a document means by a name. */
@NullMarked
package niengiam.analyzer.gazetteer;

import org.jspecify.annotations.NullMarked;
