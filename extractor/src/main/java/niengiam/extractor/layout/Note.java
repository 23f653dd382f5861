package niengiam.extractor.layout;

import java.util.List;
import java.util.Optional;

/**
 * A footnote or endnote that the format itself declares (DOCX, DOC).
 *
 * @param mark the digits or sign without superscript form, as "2"
 * @param call the mark in the body, absent when nothing calls the note
 * @param spans the paragraphs of the note without its opening mark
 */
public record Note(String mark, Optional<Span> call, List<Span> spans) {
  public Note {
    spans = List.copyOf(spans);
  }
}
