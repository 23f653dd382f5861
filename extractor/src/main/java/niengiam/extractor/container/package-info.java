/**
 * Archives of files. Everything about them is hostile until checked: names that climb out of the
 * folder, bombs, nesting without end.
 */
@NullMarked
package niengiam.extractor.container;

import org.jspecify.annotations.NullMarked;
