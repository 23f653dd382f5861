@NullMarked
package niengiam.app;

import org.jspecify.annotations.NullMarked;
