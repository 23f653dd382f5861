package niengiam.config;

import java.util.List;

/**
 * Words that tell what a figure is to another one, to a plan, or to whom it belongs. A result of an
 * example is "kind value other".
 *
 * @param words lower case ("trong đó", "gồm")
 */
public record RelationWord(String id, List<String> words, Role role, List<Example> examples)
    implements Rule {
  public RelationWord {
    words = words == null ? List.of() : List.copyOf(words);
    examples = examples == null ? List.of() : List.copyOf(examples);
  }

  /** What the words do. */
  public enum Role {
    /** Before the parts of a total. */
    PARTS,
    /** Before what is left of a total. */
    REMAINDER,
    /** Between a count and its percentage. */
    SHARE,
    /** A plan, behind a percentage of it. */
    PLAN,
    /** Before a percentage of a plan. */
    FULFILLED,
    /** Before the figure of a target. */
    TARGET,
    /** Before the figure of a result. */
    RESULT,
    /** In brackets behind a target, or before a result. */
    MET,
    EXCEEDED,
    NOT_MET,
    /** Before an organisation that is not the one that acts. */
    OBJECT
  }
}
