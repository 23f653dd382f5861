/** What goes over the wire comes back unchanged. */
@NullMarked
package niengiam.extractor.wire;

import org.jspecify.annotations.NullMarked;
