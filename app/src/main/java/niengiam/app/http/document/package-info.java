/**
 * One document made ready to be looked at: its page cut into screens, its text with the places of
 * facts marked, the same places as boxes on the picture, and the facts in words.
 */
@NullMarked
package niengiam.app.http.document;

import org.jspecify.annotations.NullMarked;
