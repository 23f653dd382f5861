/**
 * Saved mails, of the Internet's form (EML) and of Outlook (MSG): what the letter says is a
 * document, what is attached to it are members like those of an archive.
 */
@NullMarked
package niengiam.extractor.mail;

import org.jspecify.annotations.NullMarked;
