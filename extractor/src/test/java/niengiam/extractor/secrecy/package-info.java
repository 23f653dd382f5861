@NullMarked
package niengiam.extractor.secrecy;

import org.jspecify.annotations.NullMarked;
