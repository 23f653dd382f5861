package niengiam.config;

import java.util.List;

/**
 * A code of an issuing body or of its unit in a number symbol.
 *
 * @param code canonical, "HU"
 * @param names bodies that sign with it, the most usual first
 * @param variants other spellings of the code ("HỤ"), never those that another code owns
 * @param system "party", "state" or "front"
 * @param level "central", "province", "district", "commune" or "any"
 */
public record Issuer(
    String id,
    String code,
    List<String> names,
    List<String> variants,
    String system,
    String level,
    List<Example> examples)
    implements Rule {
  public Issuer {
    names = names == null ? List.of() : List.copyOf(names);
    variants = variants == null ? List.of() : List.copyOf(variants);
    examples = examples == null ? List.of() : List.copyOf(examples);
  }
}
