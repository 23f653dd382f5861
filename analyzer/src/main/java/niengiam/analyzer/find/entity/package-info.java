/**
 * Mentions of places, organisations and people in one passage. Heads (xã, Ủy ban nhân dân) start a
 * mention and capitals carry it on; nothing is looked up outside the document.
 */
@NullMarked
package niengiam.analyzer.find.entity;

import org.jspecify.annotations.NullMarked;
