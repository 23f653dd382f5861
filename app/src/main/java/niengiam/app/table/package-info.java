/** Answers as tables that are printed, saved or opened by spreadsheet programs. */
@NullMarked
package niengiam.app.table;

import org.jspecify.annotations.NullMarked;
