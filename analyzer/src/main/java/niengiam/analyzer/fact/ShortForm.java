package niengiam.analyzer.fact;

import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * Words that point at a document without number or name: "Nghị quyết nêu trên", "Kế hoạch này".
 *
 * @param span type word and pointing word
 * @param type in words ("Nghị quyết"), "Văn bản" where any will do
 * @param plural "các kế hoạch trên"
 * @param footnote mark of the note that it stands in
 */
public record ShortForm(
    Span span,
    String surface,
    String type,
    boolean plural,
    Target target,
    Optional<String> footnote,
    String rule,
    double confidence)
    implements Fact {}
