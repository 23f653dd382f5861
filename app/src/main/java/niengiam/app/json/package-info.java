/** The JSON that other programs read: extract and the answers. */
@NullMarked
package niengiam.app.json;

import org.jspecify.annotations.NullMarked;
