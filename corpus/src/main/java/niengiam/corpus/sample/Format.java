package niengiam.corpus.sample;

import java.util.List;

/** The formats of the files; SCAN is a PDF that holds images only. */
enum Format {
  TXT("txt"),
  DOCX("docx"),
  PDF("pdf"),
  SCAN("pdf");

  static final List<Format> WITH_TEXT = List.of(TXT, DOCX, PDF);

  final String extension;

  Format(String extension) {
    this.extension = extension;
  }
}
