/**
 * Contradictions inside documents and between them. Each check is one class and one entry in {@code
 * checks.yml}; an audit reads every document once and hands it to every check.
 */
@NullMarked
package niengiam.corpus.audit;

import org.jspecify.annotations.NullMarked;
