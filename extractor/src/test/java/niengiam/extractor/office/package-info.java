/**
 * Office files made on the spot, whole and hostile; real ones where they lie beside the project.
 */
@NullMarked
package niengiam.extractor.office;

import org.jspecify.annotations.NullMarked;
