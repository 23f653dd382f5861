/** Plain text and Markdown: the decoded file is the text, unchanged. */
@NullMarked
package niengiam.extractor.text;

import org.jspecify.annotations.NullMarked;
