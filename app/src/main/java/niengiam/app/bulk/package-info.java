/** What the commands and the server both need to read many files: worker processes and the run. */
@NullMarked
package niengiam.app.bulk;

import org.jspecify.annotations.NullMarked;
