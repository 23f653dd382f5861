/** Mails written on the spot, whole and damaged. */
@NullMarked
package niengiam.extractor.mail;

import org.jspecify.annotations.NullMarked;
