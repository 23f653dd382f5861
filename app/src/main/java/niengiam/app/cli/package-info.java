/** One class a command; no logic of the domain. */
@NullMarked
package niengiam.app.cli;

import org.jspecify.annotations.NullMarked;
