package niengiam.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rules, loaded and checked as a whole. One list a file of {@code config/rules}. */
public record Rules(
    List<DocumentType> documentTypes,
    List<Issuer> issuers,
    List<ReferenceForm> referenceForms,
    List<Unit> units,
    List<NumberWord> numberWords,
    List<Indicator> indicators,
    List<Abbreviation> abbreviations,
    List<HeadingForm> headings,
    List<Qualifier> qualifiers,
    List<RelationWord> relations,
    List<CheckRule> checks) {

  /**
   * The bundled rules.
   *
   * @throws RuleException when they are bad: all errors at once, each with file and line
   */
  public static Rules load() {
    return RuleLoader.load(Optional.empty());
  }

  /**
   * The bundled rules with those of a folder over them: an entry with a known id replaces it,
   * others are added.
   *
   * @throws RuleException as {@link #load()}
   */
  public static Rules load(Path folder) {
    return RuleLoader.load(Optional.of(folder));
  }

  /** Every rule by the name of its file, in file order. */
  public Map<String, List<? extends Rule>> byFile() {
    Map<String, List<? extends Rule>> files = new LinkedHashMap<>();
    files.put("document-types.yml", documentTypes);
    files.put("issuers.yml", issuers);
    files.put("reference-forms.yml", referenceForms);
    files.put("units.yml", units);
    files.put("number-words.yml", numberWords);
    files.put("indicators.yml", indicators);
    files.put("abbreviations.yml", abbreviations);
    files.put("headings.yml", headings);
    files.put("qualifiers.yml", qualifiers);
    files.put("relations.yml", relations);
    files.put("checks.yml", checks);
    return files;
  }
}
