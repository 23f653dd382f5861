package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Completes lists from right to left: missing parts of a code come from the complete one that
 * follows, the type word from the first of the list.
 */
final class NumberLists {
  private NumberLists() {}

  static List<Mention> complete(String text, List<Mention> mentions, Pattern connector) {
    List<Mention> done = new ArrayList<>(mentions);
    for (int i = 1; i < done.size(); i++) {
      Mention here = done.get(i);
      Mention before = done.get(i - 1);
      if (here.code().isEmpty()
          || here.worded()
          || !connector.matcher(text).region(before.end(), here.start()).matches()) {
        continue;
      }
      Code code = here.code().get();
      boolean numbersBefore = before.code().isEmpty();
      if (!numbersBefore && !before.code().get().type().equals(code.type())) {
        continue;
      }
      done.set(i, here.inList(before.type()));
      for (int k = i - 1; k >= 0 && numbersBefore; k--) {
        Mention number = done.get(k);
        int digits = number.end() - number.number().length();
        Code shared = code.withNumber(digits, number.end(), number.number());
        done.set(k, number.inList(done.get(i).type(), shared));
        numbersBefore =
            !number.worded()
                && k > 0
                && done.get(k - 1).code().isEmpty()
                && connector.matcher(text).region(done.get(k - 1).end(), number.start()).matches();
      }
    }
    return withoutCounts(text, done);
  }

  /** "217, 218 hộ": a number without code is a name only if what ends its list says so. */
  private static List<Mention> withoutCounts(String text, List<Mention> mentions) {
    List<Mention> names = new ArrayList<>();
    boolean nextIsName = false;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention here = mentions.get(i);
      boolean listed = NumberAlone.goesOn(text, here.end());
      boolean next = nextIsName && i + 1 < mentions.size() && mentions.get(i + 1).elliptical();
      nextIsName =
          here.code().isPresent()
              || here.announced()
              || (listed ? next : NumberAlone.named(text, here.end()));
      if (nextIsName) {
        names.add(here);
      }
    }
    return names.reversed();
  }
}
