/**
 * What the questions answer. The records are the JSON of the command line and of the HTTP API: the
 * names of their components are its members, and an absent value is left out.
 */
@NullMarked
package niengiam.corpus.answer;

import org.jspecify.annotations.NullMarked;
