package niengiam.app.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import niengiam.app.language.Messages;
import niengiam.app.table.Labels;
import niengiam.corpus.answer.Hit;
import niengiam.corpus.answer.SearchAnswer;

/** The answer of a search for a person. */
record SearchText(Terminal terminal, Messages messages) {
  private static final int FACET_VALUES = 5;

  void print(SearchAnswer answer, int first) {
    Labels labels = new Labels(messages);
    if (answer.hits().isEmpty()) {
      terminal.out().println(messages.get("search.none", answer.query()));
    } else {
      terminal.out().println(messages.get("search.found", answer.total(), answer.query()));
    }
    answer
        .suggestion()
        .ifPresent(s -> terminal.out().println(messages.get("search.suggestion", s)));
    String previous = "";
    int number = first;
    for (Hit hit : answer.hits()) {
      if (!hit.document().id().equals(previous)) {
        previous = hit.document().id();
        terminal.out().println();
        terminal.out().println(number + ". " + terminal.strong(labels.document(hit.document())));
      }
      number++;
      terminal
          .out()
          .println("   " + labels.place(hit.document(), hit.page(), hit.section(), hit.where()));
      terminal.out().println("   " + marked(hit.snippet(), hit.marks()));
      for (Hit.Replaced replaced : hit.corrected()) {
        String now =
            hit.snippet().substring(replaced.range().getFirst(), replaced.range().getLast());
        String read = marked(replaced.read(), replaced.marks());
        terminal.out().println("   " + messages.get("search.corrected", now, read));
      }
    }
    facets(answer.facets());
  }

  private String marked(String text, List<List<Integer>> marks) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (List<Integer> mark : marks) {
      line.append(text, at, mark.getFirst());
      line.append(terminal.mark(text.substring(mark.getFirst(), mark.getLast())));
      at = mark.getLast();
    }
    return line.append(text.substring(at)).toString().replaceAll("\\s+", " ").strip();
  }

  private void facets(Map<String, List<SearchAnswer.FacetCount>> facets) {
    if (facets.values().stream().allMatch(List::isEmpty)) {
      return;
    }
    terminal.out().println();
    facets.forEach(
        (name, counts) -> {
          if (!counts.isEmpty()) {
            String values =
                counts.stream()
                    .limit(FACET_VALUES)
                    .map(
                        c ->
                            (name.equals("origin")
                                    ? messages.get("origin." + c.value())
                                    : c.value())
                                + " ("
                                + c.count()
                                + ")")
                    .collect(Collectors.joining(", "));
            terminal.out().println(messages.get("facet." + name) + ": " + values);
          }
        });
  }
}
