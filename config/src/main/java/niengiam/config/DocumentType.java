package niengiam.config;

import java.util.List;

/**
 * A type of document.
 *
 * @param name as printed in a title, "Kế hoạch"
 * @param codes type codes in number symbols, the canonical one first ("KH"); empty for laws and
 *     letters
 * @param words other spellings of the type word in running text ("KH", "Quy chế phối hợp")
 * @param system "party", "state", "law" or "any"
 */
public record DocumentType(
    String id,
    String name,
    List<String> codes,
    List<String> words,
    String system,
    List<Example> examples)
    implements Rule {
  public DocumentType {
    codes = codes == null ? List.of() : List.copyOf(codes);
    words = words == null ? List.of() : List.copyOf(words);
    examples = examples == null ? List.of() : List.copyOf(examples);
  }
}
