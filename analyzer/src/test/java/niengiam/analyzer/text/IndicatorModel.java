package niengiam.analyzer.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Span;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;

/**
 * Statistical models of the phrases that say what a figure measures, trained from annotated texts:
 * one that marks all phrases of a sentence, and one that is asked for each figure anew and told how
 * far every word is from it. For one thread.
 */
final class IndicatorModel {
  /** Tokens before and after the figure that are told apart one by one. */
  private static final int NEAR = 4;

  private static final int STEP = 4;
  private static final String[][] NO_CONTEXT = null;

  private final NameFinderME all;
  private final NameFinderME one;

  IndicatorModel(List<Annotated> texts) {
    List<NameSample> ofSentences = new ArrayList<>();
    List<NameSample> ofFigures = new ArrayList<>();
    for (Annotated text : texts) {
      for (Span sentence : text.sentences()) {
        List<Span> tokens = TrainedModels.tokens(text.text(), sentence.start(), sentence.end());
        List<Annotated.Indicator> here =
            text.indicators().stream().filter(i -> sentence.contains(i.figure().start())).toList();
        ofSentences.add(
            sample(
                text.text(),
                tokens,
                here.stream().map(Annotated.Indicator::phrase).distinct().toList(),
                NO_CONTEXT));
        for (Annotated.Indicator indicator : here) {
          ofFigures.add(
              sample(
                  text.text(),
                  tokens,
                  List.of(indicator.phrase()),
                  places(text.text(), tokens, indicator.figure())));
        }
      }
    }
    all = train(ofSentences);
    one = train(ofFigures);
  }

  private static NameFinderME train(List<NameSample> samples) {
    try {
      return new NameFinderME(
          NameFinderME.train(
              "vi",
              null,
              ObjectStreamUtils.createObjectStream(samples),
              TrainedModels.parameters(3),
              new TokenNameFinderFactory()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NameSample sample(
      String text, List<Span> tokens, List<Span> phrases, String[][] context) {
    List<opennlp.tools.util.Span> names = new ArrayList<>();
    for (Span phrase : phrases) {
      List<Integer> inside = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        if (phrase.contains(tokens.get(i).start())) {
          inside.add(i);
        }
      }
      names.add(new opennlp.tools.util.Span(inside.getFirst(), inside.getLast() + 1, "indicator"));
    }
    names.sort(Comparator.naturalOrder());
    return new NameSample(
        TrainedModels.words(text, tokens),
        names.toArray(opennlp.tools.util.Span[]::new),
        context,
        true);
  }

  /** Where each token stands: how far from the figure, and how many numbers lie between. */
  private static String[][] places(String text, List<Span> tokens, Span figure) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).end() <= figure.start()) {
      first++;
    }
    int last = first;
    while (last + 1 < tokens.size() && tokens.get(last + 1).start() < figure.end()) {
      last++;
    }
    String[][] places = new String[tokens.size()][];
    for (int i = first, others = 0; i < tokens.size(); i++) {
      others += i > last && number(text, tokens.get(i)) ? 1 : 0;
      places[i] = i <= last ? place("at", 0, 0) : place("after", i - last, others);
    }
    for (int i = first - 1, others = 0; i >= 0; i--) {
      others += number(text, tokens.get(i)) ? 1 : 0;
      places[i] = place("before", first - i, others);
    }
    return places;
  }

  private static String[] place(String side, int distance, int others) {
    int near = distance <= NEAR ? distance : NEAR + distance / STEP;
    return new String[] {side + near, side + "-others" + Math.min(others, 2)};
  }

  private static boolean number(String text, Span token) {
    return Character.isDigit(text.charAt(token.start()));
  }

  /** All phrases of a sentence. */
  List<Span> phrases(String text, Span sentence) {
    List<Span> tokens = TrainedModels.tokens(text, sentence.start(), sentence.end());
    opennlp.tools.util.Span[] found = all.find(TrainedModels.words(text, tokens));
    all.clearAdaptiveData();
    return spans(tokens, found);
  }

  /** What one figure measures: the phrase nearest to it of those that its own question finds. */
  Optional<Span> phrase(String text, Span sentence, Span figure) {
    List<Span> tokens = TrainedModels.tokens(text, sentence.start(), sentence.end());
    opennlp.tools.util.Span[] found =
        one.find(TrainedModels.words(text, tokens), places(text, tokens, figure));
    one.clearAdaptiveData();
    return nearest(spans(tokens, found), figure);
  }

  private static List<Span> spans(List<Span> tokens, opennlp.tools.util.Span[] found) {
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span s : found) {
      spans.add(new Span(tokens.get(s.getStart()).start(), tokens.get(s.getEnd() - 1).end()));
    }
    return spans;
  }

  /** By the characters between; one that the figure's own unit begins is nearest. */
  static Optional<Span> nearest(List<Span> phrases, Span figure) {
    return phrases.stream()
        .min(
            Comparator.comparingInt(
                p -> Math.max(0, Math.max(p.start() - figure.end(), figure.start() - p.end()))));
  }
}
