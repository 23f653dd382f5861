package niengiam.extractor.compose;

import niengiam.extractor.layout.Box;

/** Printed characters without a blank between them. */
public record Word(String text, Box box) {}
